import { Widget } from '@strapi/strapi/admin';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { RemoteWidget } from '../RemoteWidget';
import { getRunningPeriod } from './getRunningPeriod';
import { GlanceTable } from './GlanceTable';

/** Home page widget: the current half-year of the home agency, or the last one if it is dissolved. */
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
