import { decapitalise, fillTemplate, padMonth } from '../../vi';
import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { numberSpans } from '../numbers';
import { figureSource } from '../../source';
import { fillSpans, spanOf } from '../spans';
import { listOf, Phrase, phrase, type Quantity } from '../values';
import wording from '../wording.vi.json';
import { comparedWith } from './comparison';
import { partOf, readFigures } from './figures';
import { spokenMonths, type SpokenMonth } from './months';
import { countedName, occurring } from './rows';

const COLUMNS = 'articles.columns';

export function articlesView(facts: ReportFacts): ViewOf<'articles'> {
  const figures = readFigures(facts.figures);
  const total = figures.value('articles');
  const months = figures.value('months-with-articles');
  const spoken = spokenMonths(facts);
  const missing = total.amount === null ? [] : spoken.filter(({ articles }) => articles === 0);
  const kinds = occurring(figures.rows('articles', 'kind'));
  const topics = occurring(figures.rows('articles', 'topic'));
  const channels = occurring(figures.rows('articles', 'channel'));
  const onChannels = channels.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return {
    total,
    comparison: comparedWith(figures, 'articles', wording.articleUnit, facts),
    kinds: listOf(kinds.map(kindPhrase)),
    several_kinds: kinds.length > 1,
    topics: listOf(topics.map((row) => countedName(wording.topic, 'articles', 'topic', row))),
    channels: listOf(channels.map((row) => countedName(wording.channel, 'articles', 'channel', row))),
    columns: listOf(facts.columns.map((column) => columnPhrase(column, total))),
    several_columns: facts.columns.length > 1,
    months,
    every_month: spoken.length > 1 && missing.length === 0 && (total.amount ?? 0) > 0,
    missing_months: listOf(missing.map(missingMonth)),
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
      column: [spanOf(name, COLUMNS)],
      count: numberSpans(partOf(total, articles, COLUMNS)),
    }),
  );

const missingMonth = ({ key }: SpokenMonth): Phrase =>
  phrase(monthName(key), figureSource('articles', { by: 'month', key }));

/** "tháng 5/2024" of `2024-05`: inside a sentence a month is written as in a date. */
function monthName(key: string): string {
  const [year = '', month = ''] = key.split('-');
  return fillTemplate(wording.month, { month: padMonth(Number(month)), year });
}
