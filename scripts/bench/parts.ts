import { measureApplication } from './application';
import { measureFigures } from './figures';
import { measureImports } from './imports';
import type { Line, PartText } from './page';
import { measurePublicApi } from './publicApi';
import { measureSearch } from './search';
import { measureWriters } from './writers';

/** A part of the bench that can run alone. */
export interface Part extends PartText {
  /** Chosen by `npm run bench -- --<name>`. */
  readonly name: string;
  readonly measure: () => Promise<readonly Line[]>;
}

export const PARTS: readonly Part[] = [
  {
    name: 'writers',
    title: 'Files of 10,000 rows',
    measure: measureWriters,
    notes: `
- **XML by hand** is the least that the rows can cost: their words filled into templates, nothing checked, and the same zip at the same
  level. The .docx goes from values to words, to the tree of the document, to its bytes, with the report before the appendix.`,
  },
  {
    name: 'application',
    title: 'Exports of a server',
    measure: measureApplication,
    notes: `
- **The server** is the built app in a process of its own, on a PostgreSQL of its own with 61,000 articles, each with its draft.
  Event-loop lag is what \`monitorEventLoopDelay\` counts above its own interval. The list is that of one agency with 1,000 articles,
  read again as soon as it is answered, once the server has collected its garbage. Other programs that keep both processors busy make
  its line worse.
- **Memory** is the most by which the resident memory of the server, its threads included, rises above the lowest since the export
  was asked for, less what it rises by for a report without rows; **time** is beside that of a row among 1,000. Medians of three servers.`,
  },
  {
    name: 'imports',
    title: 'Imports',
    measure: measureImports,
    notes: `
- **An import** is sent, checked and run over HTTP; it makes draft and published row of each article with a link as its evidence, and the
  document service makes the same, one at a time, just before it. Its progress is asked for every 50 ms. Medians of three rounds, each
  on the days of the same year.`,
  },
  {
    name: 'figures',
    title: 'Figures',
    measure: measureFigures,
    notes: `
- **Worked out** is the time of an answer that is not kept, less that of the same one kept: what HTTP costs is in both. **By hand** are three
  statements over the same tables and indexes, with the agency in the row, for the three windows of a half-year; they give counts, not the
  answer. Medians of 60 rounds, in which the three take turns.`,
  },
  {
    name: 'search',
    title: 'Search',
    measure: measureSearch,
    notes: `
- **Search** is the public endpoint with its 25 titles and excerpts over HTTP, median of 30; by hand, one statement over the same table and index
  that puts all that answer in order and reads 25 articles, in five of the same rounds. The first start reads the words of a million articles of
  160 words and makes the indexes.`,
  },
  {
    name: 'public',
    title: 'The public API',
    measure: measurePublicApi,
    notes: `
- **The server** is the built app with the demo records in a process of its own, its log of requests switched on; **requests** are sent by
  this process over ten kept connections, 300 of each kind a round, and counted a second beside Strapi's own list of articles as it comes
  without a parameter. Medians of fifteen rounds.`,
  },
];
