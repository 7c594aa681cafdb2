import { startMessage } from '../start/wording';

/** A table as Strapi's schema describes it, with the types of Strapi. */
export interface SchemaTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** A content type or component: where its fields are stored, and what they are called. */
export interface StoredModel {
  readonly uid: string;
  readonly table: string;
  readonly attributes: readonly string[];
}

/** Columns of the database, `table.column`, and their types as PostgreSQL names them. */
export type DatabaseColumns = ReadonlyMap<string, string>;

/** The types of PostgreSQL in which Strapi stores its own; a column that a migration has converted has the new one. */
const STORED_AS: Readonly<Record<string, RegExp>> = {
  string: /^(character varying|text)/,
  text: /^text/,
  increments: /^integer/,
  integer: /^integer/,
  bigInteger: /^bigint/,
  decimal: /^numeric/,
  double: /^(double precision|numeric)/,
  boolean: /^boolean/,
  date: /^date/,
  time: /^time/,
  datetime: /^timestamp/,
  jsonb: /^json/,
};

const snakeCase = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([a-zA-Z])(\d)/g, '$1_$2')
    .toLowerCase();

const camelCase = (name: string): string =>
  name.replace(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

/** `procedure` of `api::procedure.procedure`; other names as they are. */
export const shortType = (uid: string): string => uid.replace(/^api::([^.]+)\.\1$/, '$1');

/** The field that a column of a model holds; a relation by a column has `_id` at its end. */
const findField = ({ attributes }: StoredModel, column: string): string =>
  attributes.find((name) => [snakeCase(name), `${snakeCase(name)}_id`].includes(column)) ?? camelCase(column);

/** Names what a table held that the app does not know any more: a content type, or a relation in its link table. */
const describeTable = (table: string, models: readonly StoredModel[]): string => {
  const own = models.find((model) => model.table === table);
  if (own !== undefined) return startMessage('lost_type', { type: shortType(own.uid), place: table });
  const owner = models
    .filter((model) => table.startsWith(`${model.table}_`))
    .toSorted((one, other) => other.table.length - one.table.length)[0];
  const [, column] = /^(.+)_lnk$/.exec(table.slice((owner?.table.length ?? 0) + 1)) ?? [];
  if (owner === undefined || column === undefined) return startMessage('lost_place', { place: table });
  return startMessage('lost_field', {
    field: findField(owner, column),
    type: shortType(owner.uid),
    place: table,
  });
};

/**
 * Names the data that would stay in the database without the app knowing them: columns and tables that Strapi's stored schema has and
 * the app has not, and columns whose type it changes. What a migration has renamed, dropped or converted is not among them.
 * @param previous the schema as the last start stored it
 * @param next the schema of this app
 * @param columns those of the database when the migrations have run
 * @param models the content types of the last start and of this one
 */
export const listLost = (
  previous: readonly SchemaTable[],
  next: readonly SchemaTable[],
  columns: DatabaseColumns,
  models: readonly StoredModel[],
): readonly string[] => {
  const known = new Map(next.map(({ name, columns: those }) => [name, those]));
  return previous.flatMap((table) => {
    const stored = table.columns.filter(({ name }) => columns.has(`${table.name}.${name}`));
    if (stored.length === 0) return [];
    const now = known.get(table.name);
    if (now === undefined) return [describeTable(table.name, models)];
    const model = models.find((one) => one.table === table.name);
    return stored.flatMap(({ name, type: from }) => {
      const place = `${table.name}.${name}`;
      const to = now.find((column) => column.name === name)?.type;
      const isLost = to === undefined;
      const isRetyped = to !== undefined && to !== from && !STORED_AS[to]?.test(columns.get(place) ?? '');
      if (!isLost && (!isRetyped || (from === 'string' && to === 'text'))) return [];
      if (model === undefined) return [startMessage('lost_place', { place })];
      const named = { field: findField(model, name), type: shortType(model.uid), place };
      return [startMessage(isLost ? 'lost_field' : 'lost_kind', { ...named, from })];
    });
  });
};
