import { uncovered } from '../model';
import type { JudgedRow, WaitingRow } from '../store';

/** Whether a row means the record it meant at the check before, with the very conflicts that were shown then. */
const isAsDecided = ({ checked, now }: { checked: WaitingRow; now: JudgedRow | undefined }): boolean => {
  const shown = checked.conflicts ?? [];
  const conflicts = now?.conflicts ?? [];
  return (
    now?.documentId === checked.documentId &&
    conflicts.length === shown.length &&
    uncovered(conflicts, shown, true).length === 0
  );
};

/**
 * Rows of which the file was to be taken, and that came out otherwise at another check: somebody decides again.
 * @param waiting as an earlier check left them
 * @param judged as they came out now
 * @returns their numbers
 */
export const outdatedDecisions = (
  waiting: readonly WaitingRow[],
  judged: readonly JudgedRow[],
): readonly number[] => {
  const byNumber = new Map(judged.map((row) => [row.number, row]));
  return waiting
    .filter((checked) => checked.takeFile && !isAsDecided({ checked, now: byNumber.get(checked.number) }))
    .map(({ number }) => number);
};

/** Rows as the check judges them: it shows every conflict, whatever was decided of it at a check before. */
export const undecided = (rows: readonly WaitingRow[]): readonly WaitingRow[] =>
  rows.map((row) => ({ ...row, takeFile: false }));
