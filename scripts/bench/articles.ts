import type { ReportDocument, Workbook } from 'nd30-document';
import {
  buildAppendices,
  toAppendix,
  type AppendixContent,
  type ArticleRecord,
} from '../../src/plugins/cchc-report/server/src/domain/appendices';
import { addDays, parsePeriodKey, findWindow } from '../../src/plugins/cchc-report/server/src/domain/period';
import { sampleReport } from '../../src/packages/nd30-document/tests/support/sampleReport';

const PERIOD = parsePeriodKey('2024-H1');
const WINDOW = findWindow(PERIOD, 'decree');
const DAYS = 180;
const KINDS = ['news', 'feature', 'reportage', 'video', 'photo'] as const;
const TOPICS = ['procedures', 'digital-government', 'general'] as const;
const CHANNELS = ['Cổng thông tin điện tử xã', 'Đài truyền thanh xã', 'Trang Zalo của xã'] as const;

const pick = <Value>(values: readonly [Value, ...Value[]], index: number): Value =>
  values[index % values.length] ?? values[0];

/** Makes a word that hardly repeats: repeating text would compress too well. */
const word = (index: number): string => ((index * 2_654_435_761) % 4_294_967_296).toString(36);

/** Makes articles of one half-year such as an office writes. */
export const articles = (count: number): readonly ArticleRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    documentId: `article-${index}`,
    date: addDays(WINDOW.from, index % DAYS),
    title: `Công khai kết quả giải quyết hồ sơ & thủ tục hành chính của xã, lần thứ ${index + 1}: ${word(index)}, ${word(index * 7)} và ${word(index * 13)}`,
    kind: pick(KINDS, index),
    topic: pick(TOPICS, index),
    column: index % 4 === 0 ? 'Cải cách hành chính' : null,
    channels: CHANNELS.slice(0, 1 + (index % CHANNELS.length)),
  }));

/** Makes the appendix of articles as tables of values. */
export const valueTables = (count: number): readonly AppendixContent[] => {
  const records = {
    articles: articles(count),
    meetings: [],
    outreach: [],
    procedures: [],
    changes: [],
    objectives: [],
    evidence: [],
  };
  return buildAppendices({ period: PERIOD, cutoff: 'decree', window: WINDOW, covered: WINDOW, records }, [
    'articles',
  ]);
};

/** The sample report with these appendices. */
export const documentWith = (appendices: readonly AppendixContent[]): ReportDocument => ({
  ...sampleReport,
  appendices: appendices.map(toAppendix),
});

/** The same appendices as a spreadsheet. */
export const workbookWith = (appendices: readonly AppendixContent[]): Workbook => ({
  sheets: appendices.map(({ subject, title, tables }) => ({ name: subject, title, tables })),
  properties: sampleReport.properties,
});
