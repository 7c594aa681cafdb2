import { LinkButton } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useText } from '../hooks/useText';
import { type Heading, PageHeader } from './PageHeader';
import { StateMessage } from './StateMessage';

interface Props {
  readonly heading: Heading;
  /** The forbidden action. */
  readonly title: string;
  /** The missing permission and whom to ask. */
  readonly hint: string;
}

/** Shown instead of a page without permission. */
export const NoAccess = ({ heading, title, hint }: Props) => {
  const text = useText();
  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        <StateMessage
          icon={<EmptyPermissions width="16rem" height="8.8rem" />}
          title={title}
          actions={
            <LinkButton tag={Link} to="/" variant="secondary">
              {text('noAccess.home')}
            </LinkButton>
          }
        >
          {hint}
        </StateMessage>
      </Layouts.Content>
    </>
  );
};
