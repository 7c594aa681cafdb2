import { linksRow } from './rowLink';

const HEADERS = [
  { name: 'procedure', attribute: { type: 'relation' } },
  { name: 'kind', attribute: { type: 'enumeration' } },
  { name: 'decisionNumber', attribute: { type: 'string' } },
  { name: 'effectiveOn', attribute: { type: 'date' } },
] as unknown as Parameters<typeof linksRow>[2];
const isOurs = ({ attribute }: { attribute: { type: string } }) => attribute.type !== 'string';
const linkOf = (row: Record<string, unknown>): string[] =>
  HEADERS.map(({ name }) => name).filter((name) => linksRow(row, name, HEADERS, isOurs));

const change = { procedure: { id: 1 }, kind: 'amended', effectiveOn: '2024-05-10' };

test('a row that Strapi links by a text gets no second link', () => {
  expect(linkOf({ ...change, decisionNumber: '18/QĐ-UBND' })).toEqual([]);
});

test('a row without such a text is linked by the first cell of ours that is written', () => {
  expect(linkOf({ ...change, decisionNumber: null })).toEqual(['kind']);
  expect(linkOf({ ...change, decisionNumber: null, kind: null })).toEqual(['effectiveOn']);
});
