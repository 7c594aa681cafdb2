import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useDocumentRBAC } from '@strapi/content-manager/strapi-admin';
import { useLocation } from 'react-router-dom';
import { useWords } from '../words';
import { findEnteredType } from './newForm';
import { useSaveAndNext } from './useSaveAndNext';

/** Next to Strapi's Ctrl+Enter (save) and Ctrl+Shift+Enter (publish). */
const isShortcut = ({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  repeat,
  isComposing,
}: KeyboardEvent): boolean =>
  key === 'Enter' && altKey && !ctrlKey && !metaKey && !shiftKey && !repeat && !isComposing;

/** True while a dialog has the keyboard. */
const isCovered = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Below the buttons of the edit form, for types recorded in series, to users who may create. */
export const SaveAndNextButton = ({ slug }: { slug: string }) => {
  const { pathname, search } = useLocation();
  const mayCreate = useDocumentRBAC('SaveAndNextButton', ({ canCreate }) => canCreate === true);
  const isOpen = !pathname.includes('/clone/') && new URLSearchParams(search).get('status') !== 'published';
  return findEnteredType(slug) !== undefined && mayCreate && isOpen ? <OfferedButton uid={slug} /> : null;
};

const OfferedButton = ({ uid }: { uid: string }) => {
  const words = useWords();
  const { isPublishing, isReady, save } = useSaveAndNext(uid);
  const latest = useRef(save);
  latest.current = save;

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isShortcut(event) || isCovered()) return;
      // Handle it before the focused field: a select would open on Enter and take what is typed next.
      event.preventDefault();
      event.stopPropagation();
      void latest.current();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);

  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <Button
        variant="secondary"
        fullWidth
        disabled={!isReady}
        aria-keyshortcuts="Alt+Enter"
        onClick={() => void save()}
      >
        {isPublishing ? words.publishAndNext : words.saveAndNext}
      </Button>
      <Box display={{ initial: 'none', large: 'block' }} textAlign="center">
        <Typography variant="pi" textColor="neutral600">
          {words.nextShortcut}
        </Typography>
      </Box>
    </Flex>
  );
};
