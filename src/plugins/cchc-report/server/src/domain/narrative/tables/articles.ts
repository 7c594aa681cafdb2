import type { Inline, Table, TableColumn, TableRow } from 'nd30-document';
import type { BreakdownRow } from '../../../contract';
import { decapitalise, fillTemplate } from '../../vi';
import { previousPeriod, samePeriodLastYear, findWindow } from '../../period';
import { comparedScope } from '../view/merger';
import { comparedPeriods, isWhole } from '../view/period';
import type { ReportFacts } from '../facts';
import { figureSource, type Compared } from '../../source';
import { makeSpan } from '../spans';
import type { Quantity } from '../values';
import { readFigures, type FigureReader } from '../view/figures';
import wording from '../wording.vi.json';
import { numberCell } from './cells';

const NAME_SHARE = 0.3;
const words = wording.tables.articles;
const kindWords: Readonly<Record<string, string>> = words.kinds;

/**
 * Articles by channel (rows) and kind (columns), each row with its total and, where they differ, the totals of the
 * previous period and of the same one last year. The last row counts each article once, however many channels it went out on.
 */
export function articlesTable(facts: ReportFacts): Table {
  const figures = readFigures(facts.figures);
  const kinds = figures.rows('articles', 'kind').filter(({ value }) => (value ?? 0) > 0);
  const compared = comparedValues(facts);
  const numbers = kinds.length + 1 + compared.length;
  const column = (header: string): TableColumn => ({
    header,
    share: (1 - NAME_SHARE) / numbers,
    align: 'center',
  });
  return {
    kind: 'table',
    caption: composeCaption(facts, compared),
    columns: [
      { header: words.channel, share: NAME_SHARE, align: 'left' },
      ...kinds.map(({ key, label }) => column(kindWords[key] ?? label)),
      column(words.total),
      ...compared.map((at) => column(nameMoment(at, facts))),
    ],
    rows: [
      ...channelRows(figures).map((row) => channelRow(figures, row, kinds, compared)),
      totalRow(figures, kinds, compared),
    ],
  };
}

const previousWords: Readonly<Partial<Record<string, string>>> = words.previousOf;

/** "Năm trước", "Cùng kỳ"; half-years, nine months and custom periods have no word of their own for the one before. */
const nameMoment = (at: Compared, { period }: ReportFacts): string =>
  at === 'previous' ? (previousWords[period.kind] ?? words.previous) : words.sameLastYear;

/** Names what the columns compare with where that is not the office throughout. */
function composeCaption(facts: ReportFacts, compared: readonly Compared[]): string {
  const namesByScope = new Map<string, string[]>();
  for (const at of compared) {
    const period = (at === 'previous' ? previousPeriod : samePeriodLastYear)(facts.period);
    const scope = comparedScope(facts, findWindow(period, facts.cutoff));
    if (scope === 'no-office' || scope.words === null) continue;
    const name = decapitalise(nameMoment(at, facts));
    namesByScope.set(scope.words, [...(namesByScope.get(scope.words) ?? []), name]);
  }
  if (namesByScope.size === 0) return words.caption;
  const moments = [...namesByScope].map(([scope, names]) =>
    fillTemplate(wording.merger.moment, { names: names.join(', '), scope }),
  );
  return fillTemplate(wording.merger.caption, { caption: words.caption, moments: moments.join('; ') });
}

/** Empty while the period is incomplete. */
function comparedValues(facts: ReportFacts): readonly Compared[] {
  if (!isWhole(facts)) return [];
  const compared = comparedPeriods(facts);
  return (['previous', 'sameLastYear'] as const).filter((at) => compared[at] !== null);
}

/** Channels used in the period or in one it is compared with. */
const channelRows = (figures: FigureReader): readonly BreakdownRow[] =>
  figures
    .rows('articles', 'channel')
    .filter(({ value, previous, sameLastYear }) => (value ?? 0) + (previous ?? 0) + (sameLastYear ?? 0) > 0);

function channelRow(
  figures: FigureReader,
  { key, label }: BreakdownRow,
  kinds: readonly BreakdownRow[],
  compared: readonly Compared[],
): TableRow {
  const at = (moment: Compared): Quantity => figures.row('articles', 'channel', key, moment);
  return {
    cells: [
      [makeSpan(label, figureSource('articles', { by: 'channel', key }))],
      ...kinds.map((kind) => kindOnChannel(figures, `${kind.key}/${key}`)),
      numberCell(at('value')),
      ...compared.map((moment) => numberCell(at(moment))),
    ],
  };
}

/** A kind without a row on a channel counts 0: the channel itself has a value, so the number is not unknown. */
function kindOnChannel(figures: FigureReader, key: string): Inline {
  const quantity = figures.row('articles', 'kind-channel', key);
  return numberCell({ amount: quantity.amount ?? 0, source: quantity.source });
}

const totalRow = (
  figures: FigureReader,
  kinds: readonly BreakdownRow[],
  compared: readonly Compared[],
): TableRow => ({
  emphasis: true,
  cells: [
    [{ text: words.allChannels }],
    ...kinds.map(({ key }) => numberCell(figures.row('articles', 'kind', key))),
    numberCell(figures.value('articles')),
    ...compared.map((moment) => numberCell(figures.value('articles', moment))),
  ],
});
