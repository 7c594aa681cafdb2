import { LinkButton } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Link } from 'react-router-dom';
import { StateMessage } from '../../../components/StateMessage';
import { useText } from '../../../hooks/useText';

const AGENCIES = '/content-manager/collection-types/api::agency.agency';

/** A database in which no agency has been entered yet: nothing can be reported for anybody. */
export const NoAgencies = () => {
  const text = useText();
  return (
    <StateMessage
      icon={<EmptyDocuments width="16rem" height="8.8rem" />}
      title={text('noAgencies.title')}
      actions={
        <LinkButton tag={Link} to={AGENCIES}>
          {text('noAgencies.action')}
        </LinkButton>
      }
    >
      {text('noAgencies.hint')}
    </StateMessage>
  );
};
