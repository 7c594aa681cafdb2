import { Layouts } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useText } from '../../../hooks/useText';

/** The heading every state of the page has; `main` is named by it. */
export const PageHeader = ({ action }: { readonly action?: ReactNode }) => {
  const text = useText();
  return (
    <Layouts.Header
      id="main-content-title"
      title={text('page.title')}
      subtitle={text('page.subtitle')}
      primaryAction={action}
    />
  );
};
