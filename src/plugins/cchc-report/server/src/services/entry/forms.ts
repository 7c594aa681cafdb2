import type { Likeness } from '../../sources';
import type { RecordType } from '../../contract';

/** The initial values of a type's form, by the plugin's field names. */
interface EntryForm {
  /**
   * Fields that begin with today: the day on which the record counts, for types that are recorded right after the
   * event.
   */
  readonly today: readonly ('date' | 'year')[];
  /** Fields copied from the record that the account created last. */
  readonly last: readonly string[];
  readonly lastRelated: Readonly<Record<string, 'channels' | 'sectors'>>;
  /** Further fields that the next record of a series shares with the one just saved. */
  readonly kept: readonly string[];
  /** Records that agree in all of these fields count as duplicates. */
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
  // Without today's date: most procedures were posted long ago, and one with a day counts as posted.
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
    kept: ['effectiveOn', 'decisionNumber', 'decisionDate', 'decisionIssuer', 'decisionSubject'],
    alike: {},
  },
};
