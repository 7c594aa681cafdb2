import { ReportError } from '../../domain/errors';
import { formatNumericDate, oneLine } from '../../domain/vi';
import { localDateOf } from '../../domain/period';
import type { VersionRow } from '../../sources/life';
import type { AgencyAnswer, DoneAnswer } from '../../contract';

/** Pieces of answers that several services give. */

export const doneOf = (at: Date, by: string): DoneAnswer => ({ at: at.toISOString(), by });

export const agencyAnswer = ({ documentId, slug, name }: AgencyAnswer): AgencyAnswer => ({
  documentId,
  slug,
  name: oneLine(name),
});

const OFFSET_MILLISECONDS = 7 * 3_600_000;

/** An instant as people in Viet Nam read it: "14:05 ngày 26/11/2026". */
export const instantInWords = (at: Date): string => {
  const clock = new Date(at.getTime() + OFFSET_MILLISECONDS).toISOString().slice(11, 16);
  return `${clock} ngày ${formatNumericDate(localDateOf(at))}`;
};

/** Who saved the newer version that a change did not know of, for the words of its refusal. */
export const changedBy = ({
  savedAt,
  savedBy,
}: {
  readonly savedAt: Date;
  readonly savedBy: string;
}): Record<'by' | 'at', string> => ({ by: savedBy, at: instantInWords(savedAt) });

/**
 * What is said of a change that is not based on the newest version: somebody else was faster, or there never was such a one.
 */
export const notNewest = (
  code: 'template_changed' | 'settings_changed',
  based: number,
  newest: VersionRow | null,
): ReportError =>
  newest === null || newest.version < based
    ? new ReportError('body_invalid', { reason: 'version' })
    : new ReportError(code, changedBy(newest));
