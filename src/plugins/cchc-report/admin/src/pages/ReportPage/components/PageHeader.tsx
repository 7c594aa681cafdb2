import { Layouts } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useText } from '../../../hooks/useText';

/**
 * The heading every state of the page has; `main` is named by it. Not `Layouts.Header`, which comes back fixed over the
 * page: it hides what the keyboard reaches under it, and on a telephone lies under Strapi's own bar.
 */
export const PageHeader = ({ action }: { readonly action?: ReactNode }) => {
  const text = useText();
  return (
    <Layouts.BaseHeader
      id="main-content-title"
      title={text('page.title')}
      subtitle={text('page.subtitle')}
      primaryAction={action}
    />
  );
};
