import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import type { ReportKind } from '../../types/api';

/** The kinds of report, from the shortest period to the longest. */
export const REPORT_KINDS = [
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
] as const satisfies readonly ReportKind[];

/** @throws ReportError `kind_unknown` */
export const parseKind = (text: string): ReportKind => {
  const kind = REPORT_KINDS.find((known) => known === text);
  if (kind === undefined) throw new ReportError('kind_unknown', { kind: quoteInput(text) });
  return kind;
};
