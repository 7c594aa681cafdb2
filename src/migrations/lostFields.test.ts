import { listLost, type SchemaTable, type StoredModel } from './lostFields';

const table = (name: string, columns: Readonly<Record<string, string>>): SchemaTable => ({
  name,
  columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
});

const PROCEDURES = table('procedures', {
  id: 'increments',
  partial_reason: 'text',
  fee: 'decimal',
  code: 'string',
});
const LINK = table('procedures_sector_lnk', {
  id: 'increments',
  procedure_id: 'integer',
  sector_id: 'integer',
});
const MODELS: readonly StoredModel[] = [
  {
    uid: 'api::procedure.procedure',
    table: 'procedures',
    attributes: ['code', 'partialReason', 'fee', 'sector'],
  },
  { uid: 'plan.objective', table: 'components_plan_objectives', attributes: ['title', 'cause'] },
];

const columns = (types: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(types));

const IN_DATABASE = columns({
  'procedures.id': 'integer',
  'procedures.partial_reason': 'text',
  'procedures.fee': 'numeric(10,2)',
  'procedures.code': 'character varying(255)',
  'procedures_sector_lnk.id': 'integer',
});

/** The table without some columns. */
const without = ({ name, columns: all }: SchemaTable, ...gone: readonly string[]): SchemaTable => ({
  name,
  columns: all.filter((column) => !gone.includes(column.name)),
});

test('UP-02 an app with the same fields, or more of them, loses nothing', () => {
  const more = table('procedures', {
    id: 'increments',
    partial_reason: 'text',
    fee: 'decimal',
    code: 'string',
    note: 'text',
  });
  expect(listLost([PROCEDURES, LINK], [PROCEDURES, LINK], IN_DATABASE, MODELS)).toEqual([]);
  expect(listLost([PROCEDURES], [more, LINK], IN_DATABASE, MODELS)).toEqual([]);
  expect(listLost([], [PROCEDURES], columns({}), MODELS)).toEqual([]);
});

test('UP-02 a field that the app does not know any more is named with its type and its column', () => {
  expect(
    listLost([PROCEDURES, LINK], [without(PROCEDURES, 'partial_reason'), LINK], IN_DATABASE, MODELS),
  ).toEqual(['trường “partialReason” của “procedure” (procedures.partial_reason)']);
});

test('UP-02 a field that a migration has renamed or dropped is not lost', () => {
  const renamed = table('procedures', { id: 'increments', reason: 'text', fee: 'decimal', code: 'string' });
  const after = new Map([...IN_DATABASE, ['procedures.reason', 'text'] as const]);
  after.delete('procedures.partial_reason');
  expect(listLost([PROCEDURES], [renamed], after, MODELS)).toEqual([]);
});

test('UP-02 a column that Strapi never knew, such as one of an office of its own, is left alone', () => {
  const own = new Map([
    ...IN_DATABASE,
    ['procedures.agency_key', 'integer'] as const,
    ['statistics.id', 'integer'] as const,
  ]);
  expect(listLost([PROCEDURES], [PROCEDURES], own, MODELS)).toEqual([]);
});

test('UP-02 a relation and a content type that are gone are named', () => {
  expect(listLost([PROCEDURES, LINK], [PROCEDURES], IN_DATABASE, MODELS)).toEqual([
    'trường “sector” của “procedure” (procedures_sector_lnk)',
  ]);
  expect(listLost([PROCEDURES], [], IN_DATABASE, MODELS)).toEqual(['loại nội dung “procedure” (procedures)']);
});

test('UP-02 a field whose type changes is named, unless a migration has converted it or no value can change', () => {
  const retyped = (fee: string): SchemaTable =>
    table('procedures', { id: 'increments', partial_reason: 'text', fee, code: 'text' });
  expect(listLost([PROCEDURES], [retyped('integer')], IN_DATABASE, MODELS)).toEqual([
    'kiểu “decimal” của trường “fee” của “procedure” (procedures.fee)',
  ]);
  const converted = new Map([...IN_DATABASE, ['procedures.fee', 'integer'] as const]);
  expect(listLost([PROCEDURES], [retyped('integer')], converted, MODELS)).toEqual([]);
  expect(listLost([PROCEDURES], [retyped('decimal')], IN_DATABASE, MODELS)).toEqual([]);
});
