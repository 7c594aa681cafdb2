import { Widget } from '@strapi/strapi/admin';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getCalendar } from '../../services/lifeApi';
import { openDue } from '../../utils/due';
import { DueList } from './DueList';

/** On the home page: which reports of the home agency are late, due or running, and how far they are. */
const ReportsDueWidget = () => {
  const text = useText();
  const { remote } = useRemote(getCalendar, '');

  if (remote.status === 'loading') return <Widget.Loading>{text('life.calendar.loading')}</Widget.Loading>;
  if (remote.status === 'failed') {
    const { failure } = remote;
    if (failure.kind !== 'refused') return <Widget.Error>{text(`failure.${failure.kind}`)}</Widget.Error>;
    return failure.code === 'home_agency_unset' ? (
      <Widget.NoData>{text('life.widget.noAgency')}</Widget.NoData>
    ) : (
      <Widget.Error>{failure.message}</Widget.Error>
    );
  }
  const due = openDue(remote.data.data);
  if (due.length === 0) return <Widget.NoData>{text('life.widget.none')}</Widget.NoData>;
  return <DueList due={due} />;
};

export default ReportsDueWidget;
