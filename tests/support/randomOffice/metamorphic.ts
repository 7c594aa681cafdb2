import type { FigureAnswer } from '../../../src/plugins/cchc-report/server/src/contract';
import { oneOf, type Random, randomOf } from '../hostileRequests';
import type { Rows } from '../rows';
import type { TestApp } from '../strapi';
import { insertAgency, insertRecords } from './insert';
import { randomRecords, type RecordRow } from './records';
import { addDays, type Compared, type Days, randomPeriod } from './windows';

/** Figures that may be added up: two parts of a range of days share no record of these. */
const ADDED = [
  'articles',
  'meetings',
  'meeting-attendees',
  'outreach',
  'plans',
  'official-documents',
  'procedure-changes',
];

/** An office whose records were written by SQL, and what is asked about it. */
export interface Office {
  readonly random: Random;
  readonly slug: string;
  readonly compared: Compared;
  readonly records: readonly RecordRow[];
}

const shuffled = <Item>(random: Random, items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

const write = async (rows: Rows, slug: string, records: readonly RecordRow[]): Promise<void> =>
  insertRecords(rows, await insertAgency(rows, slug, `Ủy ban nhân dân xã ${slug}`), records);

/** @param seed one office for each */
export const writeOffice = async (rows: Rows, seed: number): Promise<Office> => {
  const random = randomOf(seed);
  const compared = randomPeriod(random);
  const slug = `bien-doi-${seed}`;
  const records = randomRecords(random, compared, slug, 60);
  await write(rows, slug, records);
  return { random, slug, compared, records };
};

/** The same records as other documents of another agency, written in another order. */
export const writeShuffled = async (rows: Rows, { random, slug, records }: Office): Promise<string> => {
  const copy = `${slug}-c`;
  const renamed = (document: string): string => `c-${document}`;
  const copies = records.map((record) => ({
    ...record,
    document: renamed(record.document),
    ...(record.procedure && {
      procedure: { ...record.procedure, document: renamed(record.procedure.document) },
    }),
    ...(record.channels && { channels: shuffled(random, record.channels) }),
    ...(record.objectives && { objectives: shuffled(random, record.objectives) }),
  }));
  await write(rows, copy, shuffled(random, copies));
  return copy;
};

export const writeNeighbour = ({ random, slug, compared }: Office, rows: Rows): Promise<void> =>
  write(rows, `${slug}-n`, randomRecords(random, compared, `${slug}-n`, 60));

export const figuresOf = async (
  app: TestApp,
  agency: string,
  cutoff: string,
  period: Readonly<Record<string, string>>,
): Promise<readonly FigureAnswer[]> => {
  const { body } = await app.http
    .get('/api/cchc-report/figures')
    .query({ agency, cutoff, ...period })
    .expect(200);
  return body.data.figures;
};

/** Two stretches that make one, cut on a random day of it. */
export const splitDays = (random: Random, { from, to }: Days): readonly [Days, Days] => {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const cut = addDays(
    from,
    oneOf(
      random,
      Array.from({ length: Math.max(length, 1) }, (_, index) => index),
    ),
  );
  return [
    { from, to: cut },
    { from: addDays(cut, 1), to },
  ];
};

/** Every value that adds up, by its path; what is not known counts nothing, as in a sum. */
export const addable = (figures: readonly FigureAnswer[]): ReadonlyMap<string, number> => {
  const values = figures
    .filter(({ id }) => ADDED.includes(id))
    .flatMap(({ id, value, breakdowns }) => [
      [id, value] as const,
      ...breakdowns
        .filter(({ by }) => by !== 'month')
        .flatMap(({ by, rows }) => rows.map((row) => [`${id}/${by}/${row.key}`, row.value] as const)),
    ]);
  return new Map(
    values.flatMap(([path, value]) => (value === null || value === 0 ? [] : [[path, value] as const])),
  );
};

export const sum = (parts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const total = new Map<string, number>();
  for (const part of parts) for (const [path, value] of part) total.set(path, (total.get(path) ?? 0) + value);
  return total;
};
