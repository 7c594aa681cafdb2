import { Widget } from '@strapi/strapi/admin';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getRunningPeriod } from './getRunningPeriod';
import { GlanceTable } from './GlanceTable';

/** On the home page: the half-year now running of the home agency, or the last of one that is closed, at a glance. */
const RunningPeriodWidget = () => {
  const text = useText();
  const { remote } = useRemote(getRunningPeriod, '');

  if (remote.status === 'loading') return <Widget.Loading>{text('figures.loading')}</Widget.Loading>;
  if (remote.status === 'failed') {
    const { failure } = remote;
    return (
      <Widget.Error>
        {failure.kind === 'refused' ? failure.message : text(`failure.${failure.kind}`)}
      </Widget.Error>
    );
  }
  if (remote.data === null) return <Widget.NoData>{text('widget.noAgency')}</Widget.NoData>;
  return <GlanceTable {...remote.data} />;
};

export default RunningPeriodWidget;
