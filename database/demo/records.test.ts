import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURE_IDS } from '../../src/plugins/cchc-report/server/src/domain/figures/ids';
import { keysIn } from './keys';
import { readLivingRecords } from './living';
import { type DemoEntry, readDemoRecords } from './read';
import { DEMO_TYPES, type DemoType, SHAPES } from './shapes';
import { isValues, type Values } from './values';

interface Attribute {
  type: string;
  enum?: string[];
  required?: boolean;
  component?: string;
}

const SOURCE = join(__dirname, '..', '..', 'src');
const attributesIn = (file: string): Record<string, Attribute> => {
  const schema: { attributes: Record<string, Attribute> } = JSON.parse(readFileSync(file, 'utf8'));
  return schema.attributes;
};
const readSchema = (type: DemoType) =>
  attributesIn(join(SOURCE, 'api', type, 'content-types', type, 'schema.json'));
const readComponent = (uid: string) =>
  attributesIn(join(SOURCE, 'components', `${uid.replace('.', '/')}.json`));

const entries = [...readDemoRecords(), ...readLivingRecords('2026-12-02')];
const ofType = (type: DemoType) => entries.filter((entry) => entry.type === type);
const place = ({ file, agency, key }: DemoEntry) => [file, agency, key].filter(Boolean).join(' ');
const inAgency = (type: DemoType, agency: string | undefined, key: string) =>
  ofType(type).find((entry) => entry.key === key && (entry.agency === undefined || entry.agency === agency));

const isBefore = (referred: DemoEntry | undefined, entry: DemoEntry): boolean =>
  referred !== undefined && entries.indexOf(referred) < entries.indexOf(entry);

const isRealDay = (value: unknown): boolean => {
  const parsed = new Date(`${String(value)}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value;
};

/** Describes how a value breaks the schema; relations are not checked. */
const faults = (attributes: Record<string, Attribute>, values: Values, at: string): string[] =>
  Object.entries(values).flatMap(([field, value]) => {
    const attribute = attributes[field];
    const where = `${at} ${field}`;
    if (attribute === undefined) return [`${where}: no such field`];
    if (attribute.enum !== undefined && !attribute.enum.includes(String(value)))
      return [`${where}: ${String(value)}`];
    if (attribute.type === 'date' && !isRealDay(value)) return [`${where}: ${String(value)}`];
    if (['string', 'text', 'richtext'].includes(attribute.type) && typeof value !== 'string')
      return [`${where}: no text`];
    if (attribute.type === 'integer' && !Number.isInteger(value)) return [`${where}: not whole`];
    if (attribute.type === 'decimal' && typeof value !== 'number') return [`${where}: no number`];
    if (attribute.type === 'boolean' && typeof value !== 'boolean')
      return [`${where}: neither true nor false`];
    if (attribute.component === undefined || !Array.isArray(value)) return [];
    const parts = readComponent(attribute.component);
    return value
      .filter(isValues)
      .flatMap((part) => [...faults(parts, part, where), ...gaps(parts, part, where)]);
  });

const gaps = (attributes: Record<string, Attribute>, values: Values, at: string): string[] =>
  Object.entries(attributes)
    .filter(([field, { required }]) => required === true && values[field] === undefined)
    .map(([field]) => `${at} ${field}: missing`);

const urlsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^[a-z]+:\/\//.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(urlsIn);
  return isValues(value) ? Object.values(value).flatMap(urlsIn) : [];
};

describe('the demo records', () => {
  it.each(DEMO_TYPES)('%s: every field, option, day and number is one the content type has', (type) => {
    const attributes = readSchema(type);
    expect(ofType(type).flatMap((entry) => faults(attributes, entry.fields, place(entry)))).toEqual([]);
    expect(
      ofType(type).flatMap((entry) => faults(attributes, entry.afterPublish ?? {}, place(entry))),
    ).toEqual([]);
  });

  it('have every required field', () => {
    expect(entries.flatMap((entry) => gaps(readSchema(entry.type), entry.fields, place(entry)))).toEqual([]);
  });

  it('refer only to records of the same agency that stand before them', () => {
    const dangling = entries.flatMap((entry) =>
      Object.entries({ ...SHAPES[entry.type].relations, agency: 'agency' as const }).flatMap(
        ([field, target]) =>
          keysIn(entry.fields[field])
            .filter((key) => !isBefore(inAgency(target, entry.agency, key), entry))
            .map((key) => `${place(entry)} ${field}: ${key}`),
      ),
    );
    expect(dangling).toEqual([]);
  });

  it('are published without referring to a draft', () => {
    const toDrafts = entries
      .filter(({ status }) => status === 'published')
      .flatMap((entry) =>
        Object.entries(SHAPES[entry.type].relations).flatMap(([field, target]) =>
          keysIn(entry.fields[field])
            .filter((key) => inAgency(target, entry.agency, key)?.status === 'draft')
            .map((key) => `${place(entry)} ${field}: ${key}`),
        ),
      );
    expect(toDrafts).toEqual([]);
  });

  it('have keys of their own, and can be told apart in the database', () => {
    const repeated = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    const identities = entries.map(({ type, agency, fields }) =>
      [type, agency, ...SHAPES[type].identity.map((field) => fields[field])].join(' '),
    );
    expect(repeated(entries.map(place))).toEqual([]);
    expect(repeated(identities)).toEqual([]);
  });

  it('keep what identifies them when the draft changes', () => {
    const moved = entries.filter(({ type, afterPublish }) =>
      SHAPES[type].identity.some((field) => afterPublish?.[field] !== undefined),
    );
    expect(moved.map(place)).toEqual([]);
  });

  it('give procedures national codes and replaced ones their replacement', () => {
    const codes = ofType('procedure').map(({ key }) => key);
    expect(codes.filter((code) => !/^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/.test(code))).toEqual([]);
    for (const { fields } of ofType('procedure-change')) {
      expect(fields['replacement'] !== undefined).toBe(fields['kind'] === 'replaced');
    }
  });

  it('measure objectives by figures that exist', () => {
    const figures = ofType('plan')
      .flatMap(({ fields }) => (Array.isArray(fields['objectives']) ? fields['objectives'] : []))
      .map((objective: Values) => objective['figure'])
      .filter((figure) => figure !== undefined);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((figure) => !FIGURE_IDS.some((id) => id === figure))).toEqual([]);
  });

  it('use plain slugs and addresses under example.vn', () => {
    const slugs = entries.map(({ fields }) => fields['slug']).filter((slug) => slug !== undefined);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(slug)))).toEqual([]);
    const urls = entries.flatMap(({ fields }) => urlsIn(fields));
    expect(urls.filter((url) => !/^https:\/\/[a-z]+\.example\.vn\//.test(url))).toEqual([]);
  });

  it.each(DEMO_TYPES)('%s: is written in NFC', (type) => {
    for (const folder of ['', 'living'].filter((name) =>
      existsSync(join(__dirname, name, SHAPES[type].file)),
    )) {
      const text = readFileSync(join(__dirname, folder, SHAPES[type].file), 'utf8');
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('are enough to show: 60 articles of the commune, 16 procedures, all four kinds of change', () => {
    const published = entries.filter(({ status }) => status === 'published');
    const articles = published.filter(({ type, agency }) => type === 'article' && agency === 'ich-hau');
    const codes = published.filter(({ type }) => type === 'procedure').map(({ key }) => key);
    const kinds = published
      .filter(({ type, agency }) => type === 'procedure-change' && agency === 'ich-hau')
      .map(({ fields }) => fields['kind']);
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(codes).size).toBeGreaterThanOrEqual(16);
    expect(new Set(kinds)).toEqual(new Set(['new', 'amended', 'replaced', 'abolished']));
  });
});
