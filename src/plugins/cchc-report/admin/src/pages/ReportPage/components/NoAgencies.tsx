import { LinkButton } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Link } from 'react-router-dom';
import { StateMessage } from '../../../components/StateMessage';
import { useText } from '../../../hooks/useText';
import { newRecordPath } from '../../../utils/recordPath';
import { useRecordRights } from '../../../hooks/useRecordRights';

/** Shown while the database has no agency: no report is possible. */
export const NoAgencies = ({ agencyUid }: { readonly agencyUid: string }) => {
  const text = useText();
  const may = useRecordRights();
  return (
    <StateMessage
      icon={<EmptyDocuments width="16rem" height="8.8rem" />}
      title={text('noAgencies.title')}
      actions={
        may('create', agencyUid) && (
          <LinkButton tag={Link} to={newRecordPath(agencyUid)}>
            {text('noAgencies.action')}
          </LinkButton>
        )
      }
    >
      {text('noAgencies.hint')}
    </StateMessage>
  );
};
