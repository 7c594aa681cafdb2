import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useMayRecord } from '../../hooks/useMayRecord';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getOptions } from '../../services/api';
import { newRecordPath } from '../../utils/recordPath';

/** On the home page: the ways to an empty form of each type that the account may enter. */
const QuickAddWidget = () => {
  const text = useText();
  const may = useMayRecord();
  const { remote } = useRemote(getOptions, '');

  if (remote.status === 'loading') return <Widget.Loading>{text('records.loading')}</Widget.Loading>;
  if (remote.status === 'failed') {
    const { failure } = remote;
    return (
      <Widget.Error>
        {failure.kind === 'refused' ? failure.message : text(`failure.${failure.kind}`)}
      </Widget.Error>
    );
  }
  const offered = remote.data.data.recordTypes.filter(({ uid }) => may('create', uid));
  if (offered.length === 0) return <Widget.NoData>{text('quickAdd.none')}</Widget.NoData>;
  return (
    <Flex tag="ul" wrap="wrap" gap={2} aria-label={text('quickAdd.title')}>
      {offered.map(({ type, uid, label }) => (
        <li key={type}>
          <LinkButton tag={Link} to={newRecordPath(uid)} variant="secondary" startIcon={<Plus aria-hidden />}>
            {label}
          </LinkButton>
        </li>
      ))}
    </Flex>
  );
};

export default QuickAddWidget;
