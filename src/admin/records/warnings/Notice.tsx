import { Box, Flex, Typography, useNotifyAT, Link, VisuallyHidden } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect, type ReactNode } from 'react';
import { useHref } from 'react-router-dom';
import type { RecordAnswer } from '../../../plugins/cchc-report/server/src/contract';
import { useWords } from '../words';

interface NoticeProps {
  title: string;
  hint?: string;
  children?: ReactNode;
}

/** A warning below a field, announced to screen readers. It does not prevent saving. */
export const Notice = ({ title, hint, children }: NoticeProps) => {
  const { notifyStatus } = useNotifyAT();

  useEffect(() => {
    notifyStatus(title);
    // Strapi recreates the function on each render; only a new text counts.
  }, [title]);

  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={3} marginTop={2}>
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop="2px">
          <WarningCircle fill="warning600" aria-hidden />
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" textColor="neutral800" fontWeight="semiBold">
            {title}
          </Typography>
          {hint !== undefined && (
            <Typography variant="pi" textColor="neutral700">
              {hint}
            </Typography>
          )}
          {children}
        </Flex>
      </Flex>
    </Box>
  );
};

type RecordLinkProps = Pick<RecordAnswer, 'documentId' | 'title'> & { uid: string };

/** Opens in a new tab, so that the form is kept. */
export const RecordLink = ({ uid, documentId, title }: RecordLinkProps) => {
  const words = useWords();
  const href = useHref(`/content-manager/collection-types/${uid}/${documentId}`);
  return (
    <Link href={href} isExternal>
      <Typography variant="pi" textColor="primary600">
        {title === '' ? words.untitled : title}
        <VisuallyHidden> ({words.newTab})</VisuallyHidden>
      </Typography>
    </Link>
  );
};
