import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly hint?: ReactNode;
  /** Next to the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled section of a page. */
export const Card = ({ title, hint, action, children }: Props) => {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
          <div>
            <Typography tag="h2" variant="beta" id={id}>
              {title}
            </Typography>
            {hint && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {hint}
              </Typography>
            )}
          </div>
          {action}
        </Flex>
        {children}
      </Flex>
    </Box>
  );
};
