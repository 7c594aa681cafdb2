import { LinkButton, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { Card } from '../../../../components/Card';
import { FailureMessage } from '../../../../components/FailureMessage';
import { FailureNotice } from '../../../../components/FailureNotice';
import { Waiting } from '../../../../components/Waiting';
import { useRemote } from '../../../../hooks/useRemote';
import { useText } from '../../../../hooks/useText';
import { SETTINGS_PAGE } from '../../../../pluginId';
import { getCalendar } from '../../../officeApi';
import { formatDay } from '../../../../utils/format';
import { writeReportsAddress } from '../../../model/reportsAddress';
import { useNewReport } from '../../hooks/useNewReport';
import { CalendarTable } from './CalendarTable';

interface Props {
  readonly agency: string;
  readonly mayDraft: boolean;
  readonly maySet: boolean;
}

/** The reports that an agency has to make, with their days: running, due, late and recently issued. */
export const CalendarCard = ({ agency, mayDraft, maySet }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getCalendar, writeReportsAddress({ agency }));
  const { making, start, dismiss } = useNewReport();
  const answer = remote.status === 'loaded' ? remote.data : null;
  return (
    <Card
      title={text('life.calendar')}
      hint={answer && text('life.calendar.today', { day: formatDay(answer.meta.today) })}
    >
      {making.status === 'failed' && (
        <FailureNotice title={text('life.new.failed')} failure={making.failure} dismiss={dismiss} />
      )}
      {remote.status === 'loading' && <Waiting>{text('life.calendar.loading')}</Waiting>}
      {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
      {answer?.data.length === 0 && (
        <>
          <Typography tag="p">{text('life.calendar.none')}</Typography>
          {maySet && (
            <div>
              <LinkButton
                tag={Link}
                to={`/${SETTINGS_PAGE}?${writeReportsAddress({ agency })}`}
                variant="secondary"
                size="S"
              >
                {text('life.calendar.set')}
              </LinkButton>
            </div>
          )}
        </>
      )}
      {answer && answer.data.length > 0 && (
        <CalendarTable due={answer.data} making={making} start={mayDraft ? start : null} />
      )}
    </Card>
  );
};
