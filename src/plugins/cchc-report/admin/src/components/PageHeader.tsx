import { Layouts } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

interface Props extends Heading {
  readonly action?: ReactNode;
  /** The way back. */
  readonly navigation?: ReactNode;
}

/**
 * The heading every state of a page has; `main` is named by it. Not `Layouts.Header`, which comes back fixed over the
 * page: it hides what the keyboard reaches under it, and on a telephone lies under Strapi's own bar.
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
