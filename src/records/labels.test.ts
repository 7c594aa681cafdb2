import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import labels from './labels.vi.json';
import { RECORD_TYPES } from './types';

interface Attribute {
  type: string;
  component?: string;
}

const schema = (file: string): [string, Attribute][] => {
  const { attributes } = JSON.parse(readFileSync(file, 'utf8')) as { attributes: Record<string, Attribute> };
  return Object.entries(attributes);
};

const SOURCE = join(__dirname, '..');

test.each(RECORD_TYPES)('exactly the fields of %s have a Vietnamese name', (type) => {
  const fields = schema(join(SOURCE, 'api', type, 'content-types', type, 'schema.json')).flatMap(
    ([name, { component }]) => {
      if (component === undefined) return [name];
      const parts = schema(join(SOURCE, 'components', `${component.replace('.', '/')}.json`));
      return [name, ...parts.map(([part]) => `${name}.${part}`)];
    },
  );
  expect(Object.keys(labels.fields[type]).sort()).toEqual(fields.sort());
});

test('every unique index maps to a field for its message', () => {
  const folder = join(SOURCE, '..', 'database', 'constraints');
  const sql = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
  const indexes = [...sql.matchAll(/create unique index if not exists (\S+)/g)].map(([, name]) => name ?? '');
  const worded = readFileSync(join(__dirname, 'duplicates.ts'), 'utf8');
  expect(
    indexes.filter((name) => !/_one_(draft|published|row)$/.test(name) && !worded.includes(name)),
  ).toEqual([]);
  expect(indexes.length).toBeGreaterThan(20);
});
