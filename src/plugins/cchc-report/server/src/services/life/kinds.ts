import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';

/** The kinds of report, from the shortest period to the longest. */
export const REPORT_KINDS = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** @throws ReportError `kind_unknown` */
export const parseKind = (text: string): ReportKind => {
  const kind = REPORT_KINDS.find((known) => known === text);
  if (kind === undefined) throw new ReportError('kind_unknown', { kind: quoteInput(text) });
  return kind;
};
