import type { RecordType } from '../contract';
import { BREAKDOWNS, isFigureId, type BreakdownId, type FigureId } from './figures/ids';
import { isRecordType } from './recordTypes';

/** One of a figure's three values: this period, the previous one, the same period last year. */
export type Compared = 'value' | 'previous' | 'sameLastYear';

/** The origin of a piece of a report's text; the document tree holds it as text in `Run.source`. */
export type Source =
  | {
      readonly kind: 'figure';
      readonly id: FigureId;
      /** Null for the figure as a whole. */
      readonly row: { readonly by: BreakdownId; readonly key: string } | null;
      readonly compared: Compared;
    }
  | { readonly kind: 'record'; readonly type: RecordType; readonly documentId: string }
  | { readonly kind: 'placeholder'; readonly name: string };

/** `articles`, `articles/kind/news`, `articles/kind-channel/news/cong-ttdt`, `articles@previous`. */
export function figureSource(
  id: FigureId,
  row: { readonly by: BreakdownId; readonly key: string } | null = null,
  compared: Compared = 'value',
): string {
  const place = row === null ? id : `${id}/${row.by}/${row.key}`;
  return compared === 'value' ? place : `${place}@${compared}`;
}

/** `plan:<documentId>`. */
export const recordSource = (type: RecordType, documentId: string): string => `${type}:${documentId}`;

const RECORD = /^([a-z-]+):(.+)$/s;
const FIGURE = /^([a-z-]+)(?:\/([a-z-]+)\/(.+?))?(?:@(previous|sameLastYear))?$/s;

const isBreakdown = (text: string): text is BreakdownId => (BREAKDOWNS as readonly string[]).includes(text);

/** Parses a `Run.source`: the figure and row of a number, the record of a text, or the placeholder alone. */
export function readSource(text: string): Source {
  const [, type = '', documentId = ''] = RECORD.exec(text) ?? [];
  if (isRecordType(type)) return { kind: 'record', type, documentId };
  const [, id = '', by = '', key = '', compared] = FIGURE.exec(text) ?? [];
  if (!isFigureId(id)) return { kind: 'placeholder', name: text };
  return {
    kind: 'figure',
    id,
    row: isBreakdown(by) ? { by, key } : null,
    compared: (compared ?? 'value') as Compared,
  };
}
