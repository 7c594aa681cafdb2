import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useRecordRights } from '../../hooks/useRecordRights';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getOptions } from '../../services/api';
import { newRecordPath } from '../../utils/recordPath';
import { RemoteWidget } from '../RemoteWidget';

/** Home page widget: links to new forms of types that the user may create. */
const QuickAddWidget = () => {
  const text = useText();
  const may = useRecordRights();
  const { remote } = useRemote(getOptions, '');
  return (
    <RemoteWidget remote={remote} loading={text('records.loading')}>
      {({ data }) => {
        const offered = data.recordTypes.filter(({ uid }) => may('create', uid));
        if (offered.length === 0) return <Widget.NoData>{text('quickAdd.none')}</Widget.NoData>;
        return (
          <Flex tag="ul" wrap="wrap" gap={2} aria-label={text('quickAdd.title')}>
            {offered.map(({ type, uid, label }) => (
              <li key={type}>
                <LinkButton
                  tag={Link}
                  to={newRecordPath(uid)}
                  variant="secondary"
                  startIcon={<Plus aria-hidden />}
                >
                  {label}
                </LinkButton>
              </li>
            ))}
          </Flex>
        );
      }}
    </RemoteWidget>
  );
};

export default QuickAddWidget;
