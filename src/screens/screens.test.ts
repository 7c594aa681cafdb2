import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_TYPES } from '../records/types';
import labels from '../records/labels.vi.json';
import hints from './hints.vi.json';
import { PART_SCREENS, type PartUid, SCREENS } from './screens';
import type { PartScreen } from './types';
import { PART_HOMES, getPartWords, getTypeWords } from './words';

interface Schema {
  attributes: Record<string, { type: string; component?: string }>;
}

const SOURCE = join(__dirname, '..');
const read = (...path: string[]): Schema => JSON.parse(readFileSync(join(SOURCE, ...path), 'utf8')) as Schema;
const typeSchema = (type: string): Schema => read('api', type, 'content-types', type, 'schema.json');
const partSchema = (uid: string): Schema => read('components', `${uid.replace('.', '/')}.json`);

const PART_UIDS = Object.keys(PART_SCREENS) as PartUid[];

const ALL: [string, PartScreen, Schema, object][] = [
  ...RECORD_TYPES.map((type): [string, PartScreen, Schema, object] => [
    type,
    SCREENS[type],
    typeSchema(type),
    hints.types[type],
  ]),
  ...PART_UIDS.map((uid): [string, PartScreen, Schema, object] => [
    uid,
    PART_SCREENS[uid],
    partSchema(uid),
    hints.parts[uid],
  ]),
];

test.each(ALL)('the form of %s holds every field exactly once', (_, { form }, { attributes }) => {
  expect(form.flat().sort()).toEqual(Object.keys(attributes).sort());
});

test.each(ALL)('wide fields of %s have a whole row, and rows divide evenly', (_, { form }, schema) => {
  for (const row of form) {
    expect([1, 2, 3, 4]).toContain(row.length);
    const whole = row.filter((field) =>
      ['component', 'richtext'].includes(schema.attributes[field]?.type ?? ''),
    );
    if (row.length > 1) expect(whole).toEqual([]);
  }
});

test.each(ALL)('hints of %s belong to existing fields and are not empty', (_, __, schema, own) => {
  expect(Object.keys(own).filter((field) => !(field in schema.attributes))).toEqual([]);
  for (const text of Object.values(own).flatMap((hint: object) => Object.values(hint) as string[])) {
    expect(text.trim()).not.toBe('');
    expect(text).toBe(text.normalize('NFC'));
  }
});

test.each(RECORD_TYPES)('the list of %s starts with a required field and shows its sort column', (type) => {
  const { columns, sort } = SCREENS[type];
  const { attributes } = typeSchema(type);
  expect(attributes[columns[0] ?? '']).toMatchObject({ required: true });
  expect(['string', 'date']).toContain(attributes[columns[0] ?? '']?.type);
  expect(columns).toContain(sort.by);
  expect(columns.length).toBeGreaterThanOrEqual(3);
  expect(columns.length).toBeLessThanOrEqual(5);
});

test.each(RECORD_TYPES)('every field of %s has a label', (type) => {
  const words = getTypeWords(type);
  for (const field of Object.keys(typeSchema(type).attributes)) expect(words[field]?.label).toBeTruthy();
  expect(words['createdAt']?.label).toBe('Ngày tạo');
});

test.each(PART_UIDS)('%s has the same labels in every type that uses it', (uid) => {
  const { type: home, field: homeField } = PART_HOMES[uid];
  expect(typeSchema(home).attributes[homeField]?.component).toBe(uid);
  const words = getPartWords(uid);
  for (const type of RECORD_TYPES) {
    const fieldLabels: Record<string, string> = labels.fields[type];
    for (const [field, { component }] of Object.entries(typeSchema(type).attributes)) {
      if (component !== uid) continue;
      for (const part of Object.keys(partSchema(uid).attributes)) {
        expect(words[part]?.label).toBe(fieldLabels[`${field}.${part}`]);
      }
    }
  }
});
