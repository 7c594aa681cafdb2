import { Layouts } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

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
 * Heading of every state of a page; it labels `main`. Not `Layouts.Header`, which becomes fixed and covers focused
 * elements and, on phones, Strapi's bar.
 */
export const PageHeader = ({ title, subtitle, action, navigation }: Props) => (
  <Layouts.BaseHeader
    id="main-content-title"
    title={title}
    subtitle={subtitle}
    primaryAction={action}
    navigationAction={navigation}
  />
);
