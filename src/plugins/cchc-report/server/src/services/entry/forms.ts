import type { Likeness } from '../../sources';
import type { RecordType } from '../../contract';

/** How the form of a type begins, by the names that the plugin gives the fields. */
interface EntryForm {
  /** Today's, unless the clerk says another: the day the record counts by, where he records what has just been done. */
  readonly today: readonly ('date' | 'year')[];
  /** As in the record that the account made last. */
  readonly last: readonly string[];
  readonly lastRelated: Readonly<Record<string, 'channels' | 'sectors'>>;
  /** Beside those: what the next record of a series has in common with the one just saved. */
  readonly kept: readonly string[];
  /** Two records alike in all of these are taken for one. */
  readonly alike: Readonly<Record<string, Likeness>>;
}

const TITLE_AND_DAY = { title: 'folded', date: 'date' } as const;

export const ENTRY_FORMS: Readonly<Record<RecordType, EntryForm>> = {
  article: {
    today: ['date'],
    last: ['kind'],
    lastRelated: { channels: 'channels' },
    kept: ['topic', 'column'],
    alike: TITLE_AND_DAY,
  },
  meeting: {
    today: ['date'],
    last: ['kind'],
    lastRelated: {},
    kept: ['topic', 'place', 'host'],
    alike: TITLE_AND_DAY,
  },
  outreach: {
    today: ['date'],
    last: [],
    lastRelated: { channel: 'channels' },
    kept: ['topic'],
    alike: TITLE_AND_DAY,
  },
  plan: {
    today: ['date', 'year'],
    last: ['purpose', 'symbol'],
    lastRelated: {},
    kept: [],
    alike: { number: 'integer', symbol: 'folded', year: 'integer' },
  },
  'official-document': {
    today: ['date'],
    last: ['type'],
    lastRelated: {},
    kept: ['symbol', 'issuerName', 'sector'],
    alike: { number: 'number', symbol: 'folded', issuerName: 'folded', date: 'date' },
  },
  // No day of today's: most procedures were posted long ago, and one with a day counts as posted.
  procedure: {
    today: [],
    last: ['executionLevel', 'onlineLevel'],
    lastRelated: {},
    kept: ['sector', 'date'],
    alike: { code: 'text' },
  },
  'procedure-change': {
    today: ['date'],
    last: ['kind'],
    lastRelated: {},
    kept: ['effectiveOn', 'decisionNumber', 'decisionDate'],
    alike: {},
  },
};
