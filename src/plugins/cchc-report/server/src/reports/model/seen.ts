import type { FigureAnswer, RecordType } from '../../contract';
import { FIGURES, type FigureId } from '../../domain/figures';

/** The state of a record when the figures were read. */
export interface RecordState {
  readonly type: RecordType;
  readonly documentId: string;
  readonly title: string;
  /** The day on which the record counts, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** When the record was last published; changes with its published text. */
  readonly publishedAt: string;
}

/** The figures and records of a report, and the text that the template produced from them. */
export interface Seen {
  readonly figures: readonly FigureAnswer[];
  readonly records: readonly RecordState[];
  /** The text of the template by section. */
  readonly sections: Readonly<Record<string, string>>;
}

export interface RecordsMoved {
  readonly added: readonly RecordState[];
  readonly removed: readonly RecordState[];
  readonly changed: readonly RecordState[];
}

export interface FigureMoved extends RecordsMoved {
  readonly id: FigureId;
  readonly label: string;
  readonly unit: string;
  readonly old: number | null;
  readonly new: number | null;
}

const makeKey = ({ type, documentId }: RecordState): string => `${type} ${documentId}`;

/** The records that were added, removed or republished. */
export function recordsMoved(before: readonly RecordState[], now: readonly RecordState[]): RecordsMoved {
  const known = new Map(before.map((record) => [makeKey(record), record]));
  const present = new Set(now.map(makeKey));
  return {
    added: now.filter((record) => !known.has(makeKey(record))),
    removed: before.filter((record) => !present.has(makeKey(record))),
    changed: now.filter((record) => {
      const old = known.get(makeKey(record));
      return old !== undefined && old.publishedAt !== record.publishedAt;
    }),
  };
}

/** The figures with a changed value or row, each with the records that caused the change. */
export function figuresMoved(before: Seen, now: Pick<Seen, 'figures' | 'records'>): readonly FigureMoved[] {
  const old = new Map(before.figures.map((figure) => [figure.id, figure]));
  return now.figures.flatMap((figure) => {
    const was = old.get(figure.id);
    if (was !== undefined && sameFigure(was, figure)) return [];
    const ofType = ({ type }: RecordState): boolean => type === FIGURES[figure.id].records;
    return [
      {
        id: figure.id,
        label: figure.label,
        unit: figure.unit,
        old: was?.value ?? null,
        new: figure.value,
        ...recordsMoved(before.records.filter(ofType), now.records.filter(ofType)),
      },
    ];
  });
}

const sameFigure = (a: FigureAnswer, b: FigureAnswer): boolean =>
  JSON.stringify([a.value, a.previous, a.sameLastYear, a.breakdowns]) ===
  JSON.stringify([b.value, b.previous, b.sameLastYear, b.breakdowns]);
