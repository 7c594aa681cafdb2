import type { ValueTable } from 'nd30-document';
import { ARTICLE_KINDS, rowLabel } from '../figures';
import { reportingMonths, windowContains } from '../period';
import { recordSource } from '../source';
import { fillTemplate, joinList, padMonth } from '../vi';
import { columns, makeCountColumn, date, number, ordinal, text } from './columns';
import {
  type AppendixContent,
  type AppendixFacts,
  sortKeys,
  NO_CATALOGUE,
  numberRows,
  appendixNames,
  writeTotal,
  totalRow,
} from './content';
import type { ArticleRecord } from './records';
import wording from './wording.vi.json';

const words = wording.appendices.articles;
const kindWords: Readonly<Record<string, string>> = wording.kinds;
const topicWords: Readonly<Record<string, string>> = wording.topics;
const kindLabel = (kind: string): string => rowLabel('articles', 'kind', kind, NO_CATALOGUE);

/** Biểu 01: articles by reporting month and kind, and each article. */
export function articlesAppendix(facts: AppendixFacts): AppendixContent | null {
  const { articles } = facts.records;
  if (articles.length === 0) return null;
  return {
    ...appendixNames('articles', facts),
    orientation: 'landscape',
    tables: [byMonth(facts), list(articles)],
  };
}

function byMonth({ period, cutoff, records: { articles } }: AppendixFacts): ValueTable {
  // A custom period is cut at calendar months under either cut-off.
  const custom = period.kind === 'custom';
  const kinds = sortKeys(
    ARTICLE_KINDS,
    articles.map(({ kind }) => kind),
  );
  const counts = (among: readonly ArticleRecord[]): readonly number[] => [
    ...kinds.map((kind) => among.filter((article) => article.kind === kind).length),
    among.length,
  ];
  const months = reportingMonths(period, cutoff).map(({ key, window }) => ({
    values: [monthName(key), ...counts(articles.filter((article) => windowContains(window, article.date)))],
  }));
  return {
    name: wording.tabs.summary,
    caption: words.summary[custom ? 'calendar' : cutoff],
    columns: columns([
      text('month', 24),
      ...kinds.map((kind) => makeCountColumn(kindWords[kind] ?? kindLabel(kind), 12)),
      number('count', 14),
    ]),
    rows: [...months, totalRow([wording.total, ...counts(articles)])],
  };
}

/** "Tháng 3/2024", as months are written in a text. */
const monthName = (key: string): string => {
  const [year = '', month = ''] = key.split('-');
  return fillTemplate(wording.month, { month: padMonth(Number(month)), year });
};

function list(articles: readonly ArticleRecord[]): ValueTable {
  const rows = articles.map((article) => ({
    source: recordSource('article', article.documentId),
    values: [
      article.date,
      article.title,
      kindLabel(article.kind),
      joinList(article.channels),
      article.column,
      topicWords[article.topic] ?? article.topic,
    ],
  }));
  return {
    name: wording.tabs.list,
    caption: words.list,
    columns: columns([
      ordinal,
      date('postedDay', 10),
      text('articleTitle', 34),
      text('articleKind', 9),
      text('channels', 17),
      text('column', 12),
      text('topic', 16),
    ]),
    rows: [
      ...numberRows(rows),
      totalRow([null, null, writeTotal('articles', articles.length), null, null, null, null]),
    ],
  };
}
