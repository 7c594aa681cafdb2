import { LinkButton } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Layouts } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { StateMessage } from '../../../components/StateMessage';
import { useText } from '../../../hooks/useText';
import { PageHeader } from './PageHeader';

/** For a role that may not read the figures: what is missing, and whom to ask. */
export const NoAccess = () => {
  const text = useText();
  return (
    <>
      <PageHeader />
      <Layouts.Content>
        <StateMessage
          icon={<EmptyPermissions width="16rem" height="8.8rem" />}
          title={text('noAccess.title')}
          actions={
            <LinkButton tag={Link} to="/" variant="secondary">
              {text('noAccess.home')}
            </LinkButton>
          }
        >
          {text('noAccess.hint')}
        </StateMessage>
      </Layouts.Content>
    </>
  );
};
