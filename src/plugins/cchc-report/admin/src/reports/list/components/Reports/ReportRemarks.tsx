import { Typography } from '@strapi/design-system';
import type { ReportSummary } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { reportSymbol } from '../../../model/reportSymbol';

/** Facts that the state alone does not show: returned, voided, superseding a report, or public. */
export const ReportRemarks = ({ report }: { readonly report: ReportSummary }) => {
  const text = useText();
  const { issued, returned, supersedes } = report;
  const remarks = [
    report.state === 'draft' &&
      returned !== null &&
      text('life.remark.returned', { remark: returned.remark }),
    supersedes !== null && text('life.remark.supersedes', { number: reportSymbol(supersedes) }),
    issued !== null && issued.void !== null && text('life.remark.void', { reason: issued.void.reason }),
    issued !== null &&
      issued.supersededBy !== null &&
      text('life.remark.supersededBy', { number: reportSymbol(issued.supersededBy) }),
    issued !== null && issued.public && text('life.remark.public'),
  ].filter((remark) => remark !== false);
  return (
    <>
      {remarks.map((remark) => (
        <Typography key={remark} variant="pi" textColor="neutral600" tag="div">
          {remark}
        </Typography>
      ))}
    </>
  );
};
