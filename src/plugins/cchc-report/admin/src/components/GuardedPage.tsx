import { Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useAccess, type Access } from '../hooks/useAccess';
import { useText } from '../hooks/useText';
import type { PERMISSIONS } from '../permissions';
import { NoAccess } from './NoAccess';
import type { Heading } from './PageHeader';

/** Permission check of a known account. */
export type May = Extract<Access, { status: 'known' }>['may'];

interface Props {
  readonly heading: Heading;
  /** Permission required for the page. */
  readonly needs: keyof typeof PERMISSIONS;
  /** Shown without the permission: what is not allowed and which permission is missing. */
  readonly noAccess: { readonly title: string; readonly hint: string };
  readonly children: (may: May) => ReactNode;
}

/** Shows a page to permitted users, and the missing permission to others. */
export const GuardedPage = ({ heading, needs, noAccess, children }: Props) => {
  const text = useText();
  const access = useAccess();

  if (access.status === 'checking') return <Page.Loading>{text('life.opening')}</Page.Loading>;
  if (access.status === 'failed') return <Page.Error content={text('failure.server')} />;
  return (
    <Page.Main>
      <Page.Title>{heading.title}</Page.Title>
      {access.may(needs) ? children(access.may) : <NoAccess heading={heading} {...noAccess} />}
    </Page.Main>
  );
};
