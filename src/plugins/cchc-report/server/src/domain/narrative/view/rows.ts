import type { BreakdownRow } from '../../../contract';
import type { BreakdownId, FigureId } from '../../figures/ids';
import { numberSpans } from '../numbers';
import { figureSource } from '../../source';
import { decapitaliseSpans, fillSpans, makeSpan, type Span } from '../spans';
import { Phrase, Quantity } from '../values';
import wording from '../wording.vi.json';

/** Rows with a count above 0. */
export const occurring = (rows: readonly BreakdownRow[]): readonly BreakdownRow[] =>
  rows.filter(({ value }) => (value ?? 0) > 0);

/** A wording with `{count}` and the row's `{name}` inside a sentence: "30 tin", "hộ tịch (02 văn bản)". */
export function countedName(
  form: string,
  id: FigureId,
  by: BreakdownId,
  row: BreakdownRow,
  name: readonly Span[] = commonName(row.label, figureSource(id, { by, key: row.key })),
): Phrase {
  const source = figureSource(id, { by, key: row.key });
  return new Phrase(fillSpans(form, { name, count: numberSpans(new Quantity(row.value, source)) }));
}

/** A name inside a sentence: lower-cased, unless it is a proper name ("Zalo", "Cổng thông tin điện tử"). */
export function commonName(label: string, source: string): readonly Span[] {
  const name = [makeSpan(label, source)];
  const proper = wording.properLeads.some((lead) => label.startsWith(lead));
  return proper ? name : decapitaliseSpans(name);
}
