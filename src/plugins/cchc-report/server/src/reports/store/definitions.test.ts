import { BLOCKS } from './blocks';
import shipped from './definitions.json';

const names = (
  kinds: readonly string[],
  entries: readonly (readonly [kind: string, name: string])[],
): string[] => entries.flatMap(([kind, name]) => (kinds.includes(kind) ? [`${kind} ${name}`] : [])).sort();

const SHIPPED = Object.keys(shipped).map((key) => key.split(' ') as [string, string]);
const MADE = BLOCKS.map(({ kind, name }) => [kind, name] as const);

test('every object that the SQL creates has a reference definition, and no other object has one', () => {
  const kinds = ['table', 'index', 'function', 'trigger'];
  expect(names(kinds, SHIPPED)).toEqual(names(kinds, MADE));
  const inTables = ['column', 'constraint'];
  expect(names(inTables, SHIPPED)).toEqual(expect.arrayContaining(names(inTables, MADE)));
});
