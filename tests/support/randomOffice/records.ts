import { oneOf, type Random } from '../hostileRequests';
import { addDays, type Compared } from './windows';

/** The types of records that are counted, by their tables. */
export type Table =
  | 'articles'
  | 'meetings'
  | 'outreaches'
  | 'plans'
  | 'official_documents'
  | 'procedures'
  | 'procedure_changes';

export interface Objective {
  readonly title: string;
  readonly target: number;
  readonly unit: string;
  readonly figure: string | null;
  readonly achieved: number | null;
  readonly due: string;
}

/** One row of a record: a document has a draft, a published row, or both, which may differ. */
export interface RecordRow {
  readonly table: Table;
  readonly document: string;
  readonly published: boolean;
  readonly columns: Readonly<Record<string, string | number | boolean | null>>;
  readonly channels?: readonly string[];
  readonly sector?: string | null;
  /** The document of the procedure that a change is about, and which of its rows the change is tied to. */
  readonly procedure?: { readonly document: string; readonly published: boolean };
  readonly objectives?: readonly Objective[];
}

export const CHANNELS = [
  { slug: 'cong', name: 'Cổng thông tin', class: 'online', unit: 'tin, bài' },
  { slug: 'zalo', name: 'Trang Zalo', class: 'online', unit: 'tin' },
  { slug: 'loa', name: 'Loa truyền thanh', class: 'traditional', unit: 'lượt phát' },
  { slug: 'pa-no', name: 'Pa nô, áp phích', class: 'traditional', unit: 'tấm' },
] as const;

export const SECTORS = [
  { slug: 'ho-tich', name: 'Hộ tịch' },
  { slug: 'chung-thuc', name: 'Chứng thực' },
  { slug: 'dat-dai', name: 'Đất đai' },
] as const;

const TOPICS = ['institutions', 'procedures', 'organisation', 'civil-service', 'public-finance'] as const;
const ARTICLE_KINDS = ['news', 'feature', 'reportage', 'video', 'photo', 'other'] as const;
const MEETING_KINDS = ['conference', 'flag-ceremony', 'training', 'briefing', 'village-meeting'] as const;
const DOCUMENT_TYPES = ['decision', 'resolution', 'directive', 'plan', 'guideline', 'letter'] as const;
const PURPOSES = ['par-communication', 'par', 'procedure-control', 'other'] as const;
const LEVELS = ['full', 'partial', 'not-yet', 'none'] as const;
const CHANGES = ['new', 'amended', 'replaced', 'abolished'] as const;
const MEASURES = [
  'articles',
  'meetings',
  'meeting-attendees',
  'outreach',
  'plans',
  'official-documents',
] as const;
const MORE_MEASURES = [
  'procedures-in-force',
  'procedures-posted',
  'procedure-changes',
  'months-with-articles',
] as const;

const upTo = (random: Random, below: number): number => Math.floor(random() * below);
const perhaps = <Value>(random: Random, chance: number, value: () => Value): Value | null =>
  random() < chance ? value() : null;

/** Half of the days are the ends of a compared stretch, or a day beside one. */
const dayNear = (random: Random, { value, previous, sameLastYear }: Compared): string => {
  const stretches = [value, value, previous, sameLastYear];
  const { days, months } = oneOf(random, stretches);
  const span = oneOf(random, [days, oneOf(random, months)]);
  if (random() < 0.5) return addDays(oneOf(random, [span.from, span.to]), upTo(random, 3) - 1);
  return addDays(value.days.to, 40 - upTo(random, 520));
};

type Content = Pick<RecordRow, 'columns' | 'channels' | 'sector' | 'objectives'>;
type Make = (random: Random, compared: Compared, number: number) => Content;

const someChannels = (random: Random): readonly string[] => {
  const chosen = CHANNELS.map(({ slug }) => slug).filter(() => random() < 0.4);
  return chosen.length > 0 ? chosen : ['cong'];
};

const topic = (random: Random): string | null =>
  perhaps(random, 0.8, () => oneOf(random, [...TOPICS, 'digital-government', 'general']));

const anyObjective = (random: Random, compared: Compared, number: number): Objective => ({
  title: `Chỉ tiêu ${number}`,
  target: upTo(random, 12) + 1,
  unit: 'việc',
  figure: perhaps(random, 0.7, () => oneOf(random, [...MEASURES, ...MORE_MEASURES])),
  achieved: perhaps(random, 0.3, () => upTo(random, 15)),
  due: dayNear(random, compared),
});

const MAKERS: Readonly<Record<Exclude<Table, 'procedure_changes'>, Make>> = {
  articles: (random, compared, number) => ({
    columns: {
      title: `Tin & bài <${number}>`,
      kind: oneOf(random, ARTICLE_KINDS),
      topic: topic(random),
      published_on: dayNear(random, compared),
    },
    channels: someChannels(random),
  }),
  meetings: (random, compared, number) => ({
    columns: {
      title: `Cuộc họp ${number}`,
      kind: oneOf(random, [...MEETING_KINDS, 'other']),
      topic: topic(random),
      held_on: dayNear(random, compared),
      integrated: random() < 0.5,
      attendees: perhaps(random, 0.6, () => upTo(random, 2000)),
    },
  }),
  outreaches: (random, compared, number) => ({
    columns: {
      title: `Pa nô ${number}`,
      topic: topic(random),
      happened_on: dayNear(random, compared),
      quantity: upTo(random, 3000) / 100,
      unit: perhaps(random, 0.5, () => oneOf(random, ['tấm', 'cụm'])),
    },
    channels: [oneOf(random, CHANNELS).slug],
  }),
  plans: (random, compared, number) => ({
    columns: {
      number,
      symbol: 'KH-UBND',
      subject: `Tuyên truyền ${number}`,
      issued_on: dayNear(random, compared),
      year: compared.value.year - upTo(random, 2),
      purpose: oneOf(random, PURPOSES),
    },
    objectives: Array.from({ length: upTo(random, 3) }, (_, index) =>
      anyObjective(random, compared, number * 10 + index),
    ),
  }),
  official_documents: (random, compared, number) => ({
    columns: {
      type: oneOf(random, [...DOCUMENT_TYPES, 'report', 'other']),
      number: String(number),
      symbol: 'QĐ-UBND',
      subject: `Về việc ${number}`,
      issuer_name: 'Ủy ban nhân dân xã',
      issued_on: dayNear(random, compared),
    },
    sector: perhaps(random, 0.7, () => oneOf(random, SECTORS).slug),
  }),
  procedures: (random, compared, number) => ({
    columns: {
      code: `1.${String(number).padStart(6, '0')}`,
      name: `Thủ tục ${number}`,
      execution_level: 'commune',
      online_level: oneOf(random, LEVELS),
      posted_on: perhaps(random, 0.6, () => dayNear(random, compared)),
    },
    sector: perhaps(random, 0.8, () => oneOf(random, SECTORS).slug),
  }),
};

/** A draft alone, published and unchanged, or published and changed since. */
const rowsOf = (
  random: Random,
  table: Table,
  document: string,
  make: () => Omit<RecordRow, 'table' | 'document' | 'published'>,
): readonly RecordRow[] => {
  const first = { table, document, ...make() };
  const chance = random();
  if (chance < 0.2) return [{ ...first, published: false }];
  const draft = chance < 0.45 ? { table, document, ...make() } : first;
  return [
    { ...first, published: true },
    { ...draft, published: false },
  ];
};

/** The records of one office: what is counted, what is not, and what nearly is. Now and then a type is missing altogether. */
export const randomRecords = (
  random: Random,
  compared: Compared,
  prefix: string,
  size: number,
): readonly RecordRow[] => {
  const counts: Readonly<Record<Exclude<Table, 'procedure_changes'>, number>> = {
    articles: size,
    meetings: Math.ceil(size / 3),
    outreaches: Math.ceil(size / 4),
    plans: Math.ceil(size / 8),
    official_documents: Math.ceil(size / 4),
    procedures: Math.ceil(size / 4),
  };
  const rows = Object.entries(MAKERS).flatMap(([name, make]) => {
    const table = name as keyof typeof counts;
    const count = random() < 0.1 ? 0 : upTo(random, counts[table] + 1);
    return Array.from({ length: count }, (_, number) => {
      const document = `${prefix}-${table}-${number}`;
      return rowsOf(random, table, document, () => make(random, compared, number + 1));
    }).flat();
  });
  return [...rows, ...randomChanges(random, compared, prefix, rows)];
};

/** Only published procedures have changes: the database keeps a published change from naming another. */
const randomChanges = (
  random: Random,
  compared: Compared,
  prefix: string,
  rows: readonly RecordRow[],
): readonly RecordRow[] => {
  const procedures = rows.filter(({ table, published }) => table === 'procedures' && published);
  if (procedures.length === 0) return [];
  return Array.from({ length: upTo(random, procedures.length * 2) }, (_, number) =>
    rowsOf(random, 'procedure_changes', `${prefix}-change-${number}`, () => ({
      columns: {
        kind: oneOf(random, CHANGES),
        effective_on: dayNear(random, compared),
        posted_on: perhaps(random, 0.8, () => dayNear(random, compared)),
      },
      procedure: { document: oneOf(random, procedures).document, published: random() < 0.5 },
    })),
  ).flat();
};
