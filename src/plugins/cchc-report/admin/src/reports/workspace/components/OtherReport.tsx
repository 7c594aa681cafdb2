import { Link as StyledLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { ReportReference } from '../../../../../server/src/contract';
import { useText } from '../../../hooks/useText';
import { LIFE_PAGE } from '../../../pluginId';
import { formatDay } from '../../../utils/format';
import { reportSymbol } from '../../model/reportSymbol';

interface Props {
  readonly lead: string;
  readonly report: ReportReference;
}

/** A report that this one supersedes or is superseded by, with a link. */
export const OtherReport = ({ lead, report }: Props) => {
  const text = useText();
  return (
    <Typography variant="pi" textColor="neutral700">
      {lead}{' '}
      <StyledLink tag={Link} to={`/${LIFE_PAGE}/${encodeURIComponent(report.documentId)}`}>
        {text('workspace.reference', { symbol: reportSymbol(report), day: formatDay(report.issuedOn) })}
      </StyledLink>
    </Typography>
  );
};
