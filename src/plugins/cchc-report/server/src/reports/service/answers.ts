import { ReportError } from '../../domain/errors';
import { formatNumericDate, oneLine } from '../../domain/vi';
import { toLocalDate } from '../../domain/period';
import type { VersionRow } from '../store';
import type { AgencyAnswer, DoneAnswer } from '../../contract';

/** Pieces of answers that several services share. */

export const makeDone = (at: Date, by: string): DoneAnswer => ({ at: at.toISOString(), by });

export const agencyAnswer = ({ documentId, slug, name }: AgencyAnswer): AgencyAnswer => ({
  documentId,
  slug,
  name: oneLine(name),
});

const OFFSET_MILLISECONDS = 7 * 3_600_000;

/** Formats an instant in Vietnamese: "14:05 ngày 26/11/2026". */
export const instantInWords = (at: Date): string => {
  const clock = new Date(at.getTime() + OFFSET_MILLISECONDS).toISOString().slice(11, 16);
  return `${clock} ngày ${formatNumericDate(toLocalDate(at))}`;
};

/** The account that saved a newer version than the one a change is based on, for the text of the refusal. */
export const changedBy = ({
  savedAt,
  savedBy,
}: {
  readonly savedAt: Date;
  readonly savedBy: string;
}): Record<'by' | 'at', string> => ({ by: savedBy, at: instantInWords(savedAt) });

/**
 * The refusal of a change that is not based on the newest version: a concurrent change came first, or the version
 * never existed.
 */
export const notNewest = (
  code: 'template_changed' | 'settings_changed',
  based: number,
  newest: VersionRow | null,
): ReportError =>
  newest === null || newest.version < based
    ? new ReportError('body_invalid', { reason: 'version' })
    : new ReportError(code, changedBy(newest));
