import type { BreakdownRow } from '../../../contract';
import { addDays, type LocalDate } from '../../period';
import { decapitalise, fillTemplate, formatDate, padMonth } from '../../vi';
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
  const unit = articleUnit(kinds);
  const onChannels = channels.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return {
    total,
    comparison: comparedWith(figures, 'articles', wording.articleUnit, facts),
    kinds: toList(kinds.map(kindPhrase)),
    several_kinds: kinds.length > 1,
    topics: toList(topics.map((row) => countedName(withUnit(wording.topic, unit), 'articles', 'topic', row))),
    channels: toList(
      channels.map((row) => countedName(withUnit(wording.channel, unit), 'articles', 'channel', row)),
    ),
    columns: toList(
      facts.columns.map((column) => columnPhrase(column, total, withUnit(wording.column, unit))),
    ),
    several_columns: facts.columns.length > 1,
    without_column: makePart(total, outside, 'articles.without_column'),
    months,
    every_month: regular,
    missing_months: toList(nameMissing(facts, missing)),
    on_several_channels: onChannels > (total.amount ?? 0),
  };
}

const kindWords: Readonly<Record<string, string>> = wording.articleKinds;

const kindPhrase = (row: Parameters<typeof countedName>[3]): Phrase =>
  countedName(wording.counted, 'articles', 'kind', row, [
    { text: kindWords[row.key] ?? decapitalise(row.label) },
  ]);

/** "tin" where all of them are news: a reader would ask where the "bài" are. */
function articleUnit(kinds: readonly BreakdownRow[]): string {
  const [only, ...others] = kinds;
  return (others.length === 0 && only !== undefined && kindWords[only.key]) || wording.articleUnit;
}

const withUnit = (form: string, unit: string): string => form.replace('{unit}', () => unit);

/** A column has no figure of its own: it is part of the articles. */
const columnPhrase = (
  { name, articles }: ReportFacts['columns'][number],
  total: Quantity,
  form: string,
): Phrase =>
  new Phrase(
    fillSpans(form, {
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

/**
 * The months without articles, and after the last one which days they have where those are not all days of a calendar
 * month: under the decree an article of 20 September is one of October.
 */
function nameMissing(facts: ReportFacts, missing: readonly SpokenMonth[]): readonly Phrase[] {
  const { period, cutoff } = facts;
  const ofDecree = cutoff === 'decree' && period.kind !== 'custom';
  const words = ofDecree ? wording.reportingMonths : wording.calendarMonths;
  const named = byYear(missing).map((months) => missingMonths(months, words));
  const days = ofDecree ? wording.reportingMonths.days : cutMonths(facts, missing);
  return named.map((each, index) =>
    days !== null && index === named.length - 1
      ? new Phrase([...each.spans, { text: ` (${days})`, source: 'window.from' }])
      : each,
  );
}

/** A custom period cuts its first and its last month: nothing is said of their other days. */
function cutMonths({ period, covered }: ReportFacts, missing: readonly SpokenMonth[]): string | null {
  const isFirst = (day: LocalDate): boolean => day.endsWith('-01');
  const isCut = ({ window: { from, to } }: SpokenMonth): boolean =>
    !isFirst(from) || !isFirst(addDays(to, 1));
  if (period.kind !== 'custom' || !missing.some(isCut)) return null;
  return fillTemplate(wording.calendarMonths.cut, {
    from: formatDate(covered.from),
    to: formatDate(covered.to),
  });
}

/** "tháng 5/2024", "các tháng 8, 9 và 10/2025": inside a sentence a month is written as in a date. */
function missingMonths(
  { year, keys }: MonthsOfYear,
  words: { readonly one: string; readonly several: string },
): Phrase {
  const months = keys.map((key) => [
    makeSpan(padMonth(Number(key.slice(5))), figureSource('articles', { by: 'month', key })),
  ]);
  const [first = '', ...others] = keys;
  const ofYear = [makeSpan(year, figureSource('articles', { by: 'month', key: first }))];
  return new Phrase(
    others.length === 0
      ? fillSpans(words.one, { month: joinSpans(months), year: ofYear })
      : fillSpans(words.several, { months: joinSpans(months), year: ofYear }),
  );
}
