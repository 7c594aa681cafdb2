import { isRowLink } from './rowLink';

const HEADERS = [
  { name: 'procedure', attribute: { type: 'relation' } },
  { name: 'kind', attribute: { type: 'enumeration' } },
  { name: 'decisionNumber', attribute: { type: 'string' } },
  { name: 'effectiveOn', attribute: { type: 'date' } },
] as unknown as Parameters<typeof isRowLink>[2];
const isOurs = ({ attribute }: { attribute: { type: string } }) => attribute.type !== 'string';
const linkOf = (row: Record<string, unknown>): string[] =>
  HEADERS.map(({ name }) => name).filter((name) => isRowLink(row, name, HEADERS, isOurs));

const change = { procedure: { id: 1 }, kind: 'amended', effectiveOn: '2024-05-10' };

test('a row that Strapi links by a text cell gets no second link', () => {
  expect(linkOf({ ...change, decisionNumber: '18/QĐ-UBND' })).toEqual([]);
});

test('a row without a text cell is linked by our first cell with a value', () => {
  expect(linkOf({ ...change, decisionNumber: null })).toEqual(['kind']);
  expect(linkOf({ ...change, decisionNumber: null, kind: null })).toEqual(['effectiveOn']);
});
