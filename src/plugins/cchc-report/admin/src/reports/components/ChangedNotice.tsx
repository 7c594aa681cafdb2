import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Possible actions. */
  readonly actions: ReactNode;
}

/** Warns that somebody else saved meanwhile. Typed text is kept until the user decides. */
export const ChangedNotice = ({ title, children, actions }: Props) => (
  <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" fontWeight="bold">
        {title}
      </Typography>
      <Typography tag="div">{children}</Typography>
      <Flex gap={2} wrap="wrap">
        {actions}
      </Flex>
    </Flex>
  </Box>
);
