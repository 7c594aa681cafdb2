import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Announced at once, because it answers an action of the user. */
  readonly announced?: boolean;
}

/** Replaces content: explains the state and offers actions. */
export const StateMessage = ({ icon, title, children, actions, announced = false }: Props) => (
  <Flex
    direction="column"
    alignItems="center"
    gap={4}
    paddingTop={{ initial: 6, medium: 10 }}
    paddingBottom={{ initial: 6, medium: 10 }}
    paddingLeft={4}
    paddingRight={4}
    hasRadius
    background="neutral0"
    shadow="tableShadow"
    {...(announced && { role: 'alert' })}
  >
    <span aria-hidden>{icon}</span>
    <Flex direction="column" alignItems="center" gap={2} maxWidth="64rem">
      <Typography variant="delta" tag="p" textAlign="center">
        {title}
      </Typography>
      {children && (
        <Typography tag="div" textColor="neutral600" textAlign="center">
          {children}
        </Typography>
      )}
    </Flex>
    {actions && (
      <Flex gap={2} wrap="wrap" justifyContent="center">
        {actions}
      </Flex>
    )}
  </Flex>
);
