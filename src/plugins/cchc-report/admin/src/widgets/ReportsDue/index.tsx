import { Widget } from '@strapi/strapi/admin';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getCalendar } from '../../reports/officeApi';
import { openDue } from '../../reports/model/due';
import { RemoteWidget } from '../RemoteWidget';
import { DueList } from './DueList';

/** Home page widget: late, due and running reports of the home agency with their progress. */
const ReportsDueWidget = () => {
  const text = useText();
  const { remote } = useRemote(getCalendar, '');
  return (
    <RemoteWidget
      remote={remote}
      loading={text('life.calendar.loading')}
      explained={(failure) =>
        failure.kind === 'refused' && failure.code === 'home_agency_unset'
          ? text('life.widget.noAgency')
          : null
      }
    >
      {({ data }) => {
        const due = openDue(data);
        return due.length === 0 ? (
          <Widget.NoData>{text('life.widget.none')}</Widget.NoData>
        ) : (
          <DueList due={due} />
        );
      }}
    </RemoteWidget>
  );
};

export default ReportsDueWidget;
