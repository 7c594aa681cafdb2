import type { Values } from './values';

/** The content types in the order they are loaded: a record refers to types before its own, an agency to agencies before it. */
export const DEMO_TYPES = [
  'agency',
  'sector',
  'channel',
  'official-document',
  'plan',
  'procedure',
  'procedure-change',
  'article',
  'meeting',
  'outreach',
] as const;

export type DemoType = (typeof DEMO_TYPES)[number];

export interface Shape {
  readonly file: string;
  /** The name by which other records of the same agency refer to this one (README.md). */
  readonly key: (record: Values) => string;
  /** Fields that, with the agency, identify the record in the database. */
  readonly identity: readonly string[];
  /** Relations and the type that each refers to, except `agency`. */
  readonly relations: Readonly<Record<string, DemoType>>;
  readonly draftAndPublish: boolean;
}

const text = (record: Values, field: string): string => String(record[field] ?? '');
const bySlug = (record: Values): string => text(record, 'slug');
const byFileKey = (record: Values): string => text(record, 'key');
const twoDigits = (record: Values, field: string): string => text(record, field).padStart(2, '0');

const catalogue = { key: bySlug, identity: ['slug'], relations: {}, draftAndPublish: false };
const published = { draftAndPublish: true };

export const SHAPES: Readonly<Record<DemoType, Shape>> = {
  agency: {
    ...catalogue,
    file: 'agencies.yaml',
    relations: { superior: 'agency', successor: 'agency' },
  },
  sector: { ...catalogue, file: 'sectors.yaml' },
  channel: { ...catalogue, file: 'channels.yaml' },
  'official-document': {
    ...published,
    file: 'official-documents.yaml',
    key: (record) => `${text(record, 'number')}/${text(record, 'symbol')}`,
    identity: ['number', 'symbol'],
    relations: { sector: 'sector' },
  },
  plan: {
    ...published,
    file: 'plans.yaml',
    key: (record) => `${twoDigits(record, 'number')}/${text(record, 'symbol')}/${text(record, 'year')}`,
    identity: ['number', 'symbol', 'year'],
    relations: { basedOn: 'official-document' },
  },
  procedure: {
    ...published,
    file: 'procedures.yaml',
    key: (record) => text(record, 'code'),
    identity: ['code'],
    relations: { sector: 'sector' },
  },
  'procedure-change': {
    ...published,
    file: 'procedure-changes.yaml',
    key: byFileKey,
    identity: ['procedure', 'kind', 'effectiveOn'],
    relations: { procedure: 'procedure', replacement: 'procedure' },
  },
  article: {
    ...published,
    file: 'articles.yaml',
    key: bySlug,
    identity: ['slug'],
    relations: { channels: 'channel', procedures: 'procedure', plan: 'plan' },
  },
  meeting: {
    ...published,
    file: 'meetings.yaml',
    key: byFileKey,
    identity: ['title'],
    relations: { plans: 'plan', documents: 'official-document' },
  },
  outreach: {
    ...published,
    file: 'outreaches.yaml',
    key: byFileKey,
    identity: ['title'],
    relations: { channel: 'channel', plan: 'plan' },
  },
};
