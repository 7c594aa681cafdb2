import { LinkButton } from '@strapi/design-system';
import { Files } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { keyedPeriodKey } from '../../../../../server/src/domain/period/kinds';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { chooseReport } from '../../../reports/model/chooseReport';
import { periodReportsQuery, reportPath, reportsPath } from '../../../reports/model/reportsAddress';
import { getReports } from '../../../reports/officeApi';
import { includesPredecessors, readCutoff, type Address } from '../../../utils/address';
import { parsePeriodKey } from '../../../utils/periodChoice';

interface Props {
  readonly address: Address;
  readonly mayDraft: boolean;
}

/**
 * The way from the figures of a period to its report: to the draft or the issued report if there is one, otherwise to
 * the dialog that makes it. Nothing for days of one's own choice, of which no report is made.
 */
export const ReportOfPeriod = ({ address, mayDraft }: Props) => {
  const text = useText();
  const choice = parsePeriodKey(address.period);
  const period = choice && keyedPeriodKey(choice);
  const { remote } = useRemote(
    getReports,
    address.agency !== null && choice !== null && period !== null
      ? periodReportsQuery(address.agency, choice.kind, period)
      : null,
  );
  if (choice === null || remote.status === 'loading') return null;
  // A draft that this answer would have named is opened by the dialog.
  const report = remote.status === 'loaded' ? chooseReport(remote.data.data) : null;
  if (report === null && !mayDraft) return null;
  return (
    <LinkButton
      tag={Link}
      to={
        report === null
          ? reportsPath({
              agency: address.agency,
              making: period,
              cutoff: readCutoff(address),
              predecessors: includesPredecessors(address) ? 'include' : null,
            })
          : reportPath(report.documentId)
      }
      startIcon={<Files aria-hidden />}
    >
      {text(report === null ? 'life.make' : `figures.open.${report.state}`)}
    </LinkButton>
  );
};
