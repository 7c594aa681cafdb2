import { Flex } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { GuideLink } from './GuideLink';

export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

interface Props extends Heading {
  readonly action?: ReactNode;
  /** Link back. */
  readonly navigation?: ReactNode;
}

/**
 * Heading of every state of a page, with the way to its section of the guide; it labels `main`. Not `Layouts.Header`, which becomes fixed and covers focused
 * elements and, on phones, Strapi's bar.
 */
export const PageHeader = ({ title, subtitle, action, navigation }: Props) => (
  <Layouts.BaseHeader
    id="main-content-title"
    title={title}
    subtitle={subtitle}
    primaryAction={
      <Flex gap={2} wrap="wrap">
        <GuideLink />
        {action}
      </Flex>
    }
    navigationAction={navigation}
  />
);
