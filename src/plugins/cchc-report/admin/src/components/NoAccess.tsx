import { LinkButton } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useText } from '../hooks/useText';
import { type Heading, PageHeader } from './PageHeader';
import { StateMessage } from './StateMessage';

interface Props {
  readonly heading: Heading;
  /** What the account may not do. */
  readonly title: string;
  /** Which permission is missing, and whom to ask. */
  readonly hint: string;
}

/** A page for a role that may not see it. */
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
