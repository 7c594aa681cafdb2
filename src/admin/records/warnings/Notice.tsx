import { Box, Flex, Typography, useNotifyAT } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect, type ReactNode } from 'react';

interface Props {
  title: string;
  hint?: string;
  children?: ReactNode;
}

/** A warning under a field, said aloud when it comes. It keeps nothing from being saved. */
export const Notice = ({ title, hint, children }: Props) => {
  const { notifyStatus } = useNotifyAT();

  useEffect(() => {
    notifyStatus(title);
    // Strapi makes the function anew at each render; only another text is news.
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
