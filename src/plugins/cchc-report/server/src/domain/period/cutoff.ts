import { ReportError } from '../errors';
import { quoteInput } from '../vi/text';

/** `decree`: data are closed on the 14th (Nghị định 09/2019/NĐ-CP, Điều 12); `calendar`: on the last day of the month. */
export const CUTOFFS = ['decree', 'calendar'] as const;

export type Cutoff = (typeof CUTOFFS)[number];

const isCutoff = (text: string): text is Cutoff => (CUTOFFS as readonly string[]).includes(text);

/**
 * Reads a cut-off; not given means `decree`.
 * @throws ReportError `cutoff_invalid`
 */
export function parseCutoff(text: string | undefined): Cutoff {
  if (text === undefined) return 'decree';
  if (!isCutoff(text)) throw new ReportError('cutoff_invalid', { value: quoteInput(text) });
  return text;
}
