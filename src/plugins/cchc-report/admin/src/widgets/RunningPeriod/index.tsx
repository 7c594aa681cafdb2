import { Widget } from '@strapi/strapi/admin';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { RemoteWidget } from '../RemoteWidget';
import { getRunningPeriod } from './getRunningPeriod';
import { GlanceTable } from './GlanceTable';

/** On the home page: the half-year now running of the home agency, or the last of one that is closed, at a glance. */
const RunningPeriodWidget = () => {
  const text = useText();
  const { remote } = useRemote(getRunningPeriod, '');
  return (
    <RemoteWidget remote={remote} loading={text('figures.loading')}>
      {(glance) =>
        glance === null ? (
          <Widget.NoData>{text('widget.noAgency')}</Widget.NoData>
        ) : (
          <GlanceTable {...glance} />
        )
      }
    </RemoteWidget>
  );
};

export default RunningPeriodWidget;
