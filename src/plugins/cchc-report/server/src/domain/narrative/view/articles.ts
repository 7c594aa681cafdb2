import { decapitalise, padMonth } from '../../vi';
import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { numberSpans } from '../numbers';
import { figureSource } from '../../source';
import { fillSpans, joinSpans, makeSpan } from '../spans';
import { toList, Phrase, type Quantity } from '../values';
import wording from '../wording.vi.json';
import { comparedWith } from './comparison';
import { makePart, readFigures } from './figures';
import { spokenMonths, type SpokenMonth } from './months';
import { countedName, occurring } from './rows';

const COLUMNS = 'articles.columns';

/** @param regular the judgement that articles came regularly */
export function articlesView(facts: ReportFacts, regular: boolean): ViewOf<'articles'> {
  const figures = readFigures(facts.figures);
  const total = figures.value('articles');
  const months = figures.value('months-with-articles');
  const spoken = spokenMonths(facts);
  const missing = total.amount === null ? [] : spoken.filter(({ articles }) => articles === 0);
  const kinds = occurring(figures.rows('articles', 'kind'));
  const topics = occurring(figures.rows('articles', 'topic'));
  const channels = occurring(figures.rows('articles', 'channel'));
  const inColumns = facts.columns.reduce((sum, { articles }) => sum + articles, 0);
  const outside = total.amount === null ? null : total.amount - inColumns;
  const onChannels = channels.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return {
    total,
    comparison: comparedWith(figures, 'articles', wording.articleUnit, facts),
    kinds: toList(kinds.map(kindPhrase)),
    several_kinds: kinds.length > 1,
    topics: toList(topics.map((row) => countedName(wording.topic, 'articles', 'topic', row))),
    channels: toList(channels.map((row) => countedName(wording.channel, 'articles', 'channel', row))),
    columns: toList(facts.columns.map((column) => columnPhrase(column, total))),
    several_columns: facts.columns.length > 1,
    without_column: makePart(total, outside, 'articles.without_column'),
    months,
    every_month: regular,
    missing_months: toList(byYear(missing).map(missingMonths)),
    on_several_channels: onChannels > (total.amount ?? 0),
  };
}

const kindWords: Readonly<Record<string, string>> = wording.articleKinds;

const kindPhrase = (row: Parameters<typeof countedName>[3]): Phrase =>
  countedName(wording.counted, 'articles', 'kind', row, [
    { text: kindWords[row.key] ?? decapitalise(row.label) },
  ]);

/** A column has no figure of its own: it is part of the articles. */
const columnPhrase = ({ name, articles }: ReportFacts['columns'][number], total: Quantity): Phrase =>
  new Phrase(
    fillSpans(wording.column, {
      column: [makeSpan(name, COLUMNS)],
      count: numberSpans(makePart(total, articles, COLUMNS)),
    }),
  );

interface MonthsOfYear {
  readonly year: string;
  readonly keys: readonly string[];
}

const byYear = (months: readonly SpokenMonth[]): readonly MonthsOfYear[] => {
  const years = new Map<string, string[]>();
  for (const { key } of months) {
    const year = key.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), key]);
  }
  return [...years].map(([year, keys]) => ({ year, keys }));
};

/** "tháng 5/2024", "các tháng 8, 9 và 10/2025": inside a sentence a month is written as in a date. */
function missingMonths({ year, keys }: MonthsOfYear): Phrase {
  const months = keys.map((key) => [
    makeSpan(padMonth(Number(key.slice(5))), figureSource('articles', { by: 'month', key })),
  ]);
  const [first = '', ...others] = keys;
  const ofYear = [makeSpan(year, figureSource('articles', { by: 'month', key: first }))];
  return new Phrase(
    others.length === 0
      ? fillSpans(wording.month, { month: joinSpans(months), year: ofYear })
      : fillSpans(wording.months, { months: joinSpans(months), year: ofYear }),
  );
}
