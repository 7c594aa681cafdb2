import { Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ReportSummary } from '../../../../../../server/src/contract';
import { AccountAndTime } from '../AccountAndTime';
import { DataTable } from '../../../../components/DataTable';
import { ReportStateBadge } from '../ReportStateBadge';
import { useText } from '../../../../hooks/useText';
import { formatDay } from '../../../../utils/format';
import { reportSymbol } from '../../../model/reportSymbol';
import { reportPath } from '../../../model/reportsAddress';
import { ReportRemarks } from './ReportRemarks';

const Rows = styled.tbody<{ readonly $isOld: boolean }>`
  opacity: ${({ $isOld }) => ($isOld ? 0.5 : 1)};
`;

interface Props {
  readonly reports: readonly ReportSummary[];
  /** The next page is still loading. */
  readonly isOld: boolean;
}

/** One page of reports; each row links to its report. */
export const ReportsTable = ({ reports, isOld }: Props) => {
  const text = useText();
  return (
    <DataTable label={text('life.reports')} isStacked>
      <thead>
        <tr>
          <th scope="col">{text('life.number')}</th>
          <th scope="col">{text('life.report')}</th>
          <th scope="col">{text('life.state')}</th>
          <th scope="col">{text('life.created')}</th>
          <th scope="col">{text('life.updated')}</th>
        </tr>
      </thead>
      <Rows $isOld={isOld} aria-busy={isOld}>
        {reports.map((report) => (
          <tr key={report.documentId}>
            <td>
              {report.issued === null ? (
                <Typography textColor="neutral600">{text('life.number.none')}</Typography>
              ) : (
                <>
                  <div>{reportSymbol(report.issued)}</div>
                  <Typography variant="pi" textColor="neutral600" tag="div">
                    {formatDay(report.issued.issuedOn)}
                  </Typography>
                </>
              )}
            </td>
            <th scope="row">
              <StyledLink tag={Link} to={reportPath(report.documentId)}>
                {report.title}
              </StyledLink>
              <Typography variant="pi" textColor="neutral600" tag="div">
                {text('life.periodDays', {
                  period: report.period.label,
                  from: formatDay(report.period.from),
                  to: formatDay(report.period.to),
                })}
              </Typography>
            </th>
            <td>
              <Flex>
                <ReportStateBadge state={report.state} />
              </Flex>
              <ReportRemarks report={report} />
            </td>
            <td data-label={text('life.created')}>
              <AccountAndTime done={report.created} />
            </td>
            <td data-label={text('life.updated')}>
              <AccountAndTime done={report.updated} />
            </td>
          </tr>
        ))}
      </Rows>
    </DataTable>
  );
};
