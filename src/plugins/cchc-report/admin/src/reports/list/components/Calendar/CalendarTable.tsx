import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DueReport, NewReport } from '../../../../../../server/src/contract';
import { DataTable } from '../../../../components/DataTable';
import { DueBadge } from '../../../components/DueBadge';
import { useText } from '../../../../hooks/useText';
import { describeDaysLeft, describeProgress } from '../../../model/due';
import { formatDay } from '../../../../utils/format';
import { reportName } from '../../../model/reportName';
import { reportPath } from '../../../model/reportsAddress';
import type { Making } from '../../hooks/useNewReport';

interface Props {
  readonly due: readonly DueReport[];
  readonly making: Making;
  /** Makes a draft; null for an account that may not. */
  readonly start: ((asked: NewReport) => Promise<void>) | null;
}

/** One row for each report that is due, ordered by day. */
export const CalendarTable = ({ due, making, start }: Props) => {
  const text = useText();

  const renderAction = ({ agency, kind, period, report }: DueReport) => {
    const named = { report: reportName(period, text) };
    if (report !== null && report.state !== 'discarded')
      return (
        <LinkButton
          tag={Link}
          to={reportPath(report.documentId)}
          variant="secondary"
          size="S"
          aria-label={text('life.openOf', named)}
        >
          {text('life.open')}
        </LinkButton>
      );
    if (start === null) return null;
    const isMade = making.status === 'working' && making.period === period.key;
    return (
      <Button
        size="S"
        aria-busy={isMade}
        aria-label={text('life.makeOf', named)}
        onClick={() => void start({ agency: agency.slug, kind, period: period.key, cutoff: period.cutoff })}
      >
        {text(isMade ? 'life.making' : 'life.make')}
      </Button>
    );
  };

  return (
    <DataTable label={text('life.calendar')} isStacked>
      <thead>
        <tr>
          <th scope="col">{text('life.report')}</th>
          <th scope="col">{text('life.due')}</th>
          <th scope="col">{text('life.status')}</th>
          <th scope="col">{text('life.progress')}</th>
          <th scope="col">{text('life.action')}</th>
        </tr>
      </thead>
      <tbody>
        {due.map((one) => (
          <tr key={`${one.kind} ${one.period.key} ${one.period.cutoff}`}>
            <th scope="row">
              <div>{reportName(one.period, text)}</div>
              <Typography variant="pi" textColor="neutral600" tag="div">
                {text('life.days', { from: formatDay(one.period.from), to: formatDay(one.period.to) })}
              </Typography>
            </th>
            <td data-label={text('life.due')}>
              <span>{formatDay(one.due)}</span>
              <Typography variant="pi" textColor="neutral600" tag="div">
                {describeDaysLeft(one, text)}
              </Typography>
            </td>
            <td>
              <Flex>
                <DueBadge due={one} />
              </Flex>
            </td>
            <td data-label={text('life.progress')}>{describeProgress(one, text)}</td>
            <td>{renderAction(one)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};
