import { Widget } from '@strapi/strapi/admin';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { RemoteWidget } from '../RemoteWidget';
import { getToComplete } from './getToComplete';
import { LackList } from './LackList';

/** Home page widget: incomplete records of the home agency's period. */
const ToCompleteWidget = () => {
  const text = useText();
  const { remote } = useRemote(getToComplete, '');
  return (
    <RemoteWidget remote={remote} loading={text('records.loading')}>
      {(answer) =>
        answer === null ? (
          <Widget.NoData>{text('widget.noAgency')}</Widget.NoData>
        ) : (
          <LackList {...answer.data} />
        )
      }
    </RemoteWidget>
  );
};

export default ToCompleteWidget;
