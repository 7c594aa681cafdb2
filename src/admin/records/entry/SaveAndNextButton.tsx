import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useDocumentRBAC } from '@strapi/content-manager/strapi-admin';
import { useLocation } from 'react-router-dom';
import { useWords } from '../words';
import { enteredType } from './recordTypes';
import { useSaveAndNext } from './useSaveAndNext';

/** Beside Strapi's own: Ctrl+Enter saves, Ctrl+Shift+Enter publishes. */
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

/** A form within a form, or a question, has the keyboard first. */
const isCovered = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Under the buttons of the edit form; for the types that are recorded in series, to those who may make another. */
export const SaveAndNextButton = ({ slug }: { slug: string }) => {
  const { pathname, search } = useLocation();
  const mayCreate = useDocumentRBAC('SaveAndNextButton', ({ canCreate }) => canCreate === true);
  const isOpen = !pathname.includes('/clone/') && new URLSearchParams(search).get('status') !== 'published';
  return enteredType(slug) !== undefined && mayCreate && isOpen ? <Offered uid={slug} /> : null;
};

const Offered = ({ uid }: { uid: string }) => {
  const words = useWords();
  const { isPublishing, isReady, save } = useSaveAndNext(uid);
  const latest = useRef(save);
  latest.current = save;

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isShortcut(event) || isCovered()) return;
      // Before the field that has the focus: a choice would open at any Enter, and take what is typed next.
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
