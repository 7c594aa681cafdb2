import { Badge } from '@strapi/design-system';
import type { ReportSummary } from '../../../../../server/src/contract';
import { useText } from '../../../hooks/useText';
import { formatDay } from '../../../utils/format';
import { type Standing, toStanding } from '../model/reportActs';
import { reportSymbol } from '../../model/reportSymbol';

const COLOURS = {
  draft: ['neutral150', 'neutral800'],
  submitted: ['warning100', 'neutral800'],
  issued: ['success100', 'success700'],
  superseded: ['neutral150', 'neutral800'],
  void: ['danger100', 'danger700'],
  discarded: ['neutral150', 'neutral800'],
} as const satisfies Record<Standing, readonly [string, string]>;

/** The state of a report, with its number if it has one. */
export const StateBadge = ({ report }: { readonly report: Pick<ReportSummary, 'state' | 'issued'> }) => {
  const text = useText();
  const standing = toStanding(report);
  const [background, colour] = COLOURS[standing];
  const { issued } = report;
  const label = text(`workspace.state.${standing}`, {
    symbol: issued === null ? '' : reportSymbol(issued),
    day: issued === null ? '' : formatDay(issued.issuedOn),
  });
  return (
    <Badge backgroundColor={background} textColor={colour}>
      {label}
    </Badge>
  );
};
