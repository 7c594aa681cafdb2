import type { Core } from '@strapi/strapi';
import type { SourceConfig, SourceId, SourcesConfig } from '../../config';
import { quote, type Link, type SourceTable, type SourceTables } from '../tables';

/** An attribute that a search answer reveals. */
export interface ReadField {
  readonly uid: string;
  readonly attribute: string;
}

/** A text of a record's row `r`. */
export interface SearchedText {
  readonly column: string;
  /** Markdown or HTML. */
  readonly isMarkup: boolean;
}

/**
 * How one source is searched. SQL pieces refer to the record's row `r`, and to `p`, the row with its title if that is
 * a different one.
 */
export interface Searched {
  readonly source: SourceTable;
  readonly title: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  /** SQL of codes and numbers in their written form. */
  readonly codes: readonly string[];
  readonly texts: readonly SearchedText[];
  /** Relevant columns of the record's row: only a change of these rebuilds the words. */
  readonly columns: readonly string[];
  readonly agency: Link | null;
  /** The row with the title, if it belongs to a different type, and the relevant columns there. */
  readonly related: {
    readonly link: Link;
    readonly table: string;
    readonly columns: readonly string[];
  } | null;
  readonly hasDrafts: boolean;
  readonly reads: readonly ReadField[];
}

const TEXTUAL = ['string', 'text', 'richtext'];

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly searchable?: boolean;
}

interface ContentType {
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const contentType = (strapi: Core.Strapi, uid: string): ContentType =>
  (strapi.contentTypes as unknown as Readonly<Record<string, ContentType>>)[uid] ?? { attributes: {} };

const isOpen = (attribute: Attribute | undefined): attribute is Attribute =>
  attribute !== undefined && attribute.private !== true && attribute.searchable !== false;

const extraTexts = (
  strapi: Core.Strapi,
  { uid, searched = {} }: SourceConfig<string>,
): readonly (SearchedText & { attribute: string })[] =>
  Object.entries(searched).flatMap(([attribute, isSearched]) => {
    const schema = contentType(strapi, uid).attributes[attribute];
    const { columnName } = (strapi.db.metadata.get(uid).attributes[attribute] ?? {}) as {
      columnName?: string;
    };
    if (!isSearched || columnName === undefined || !isOpen(schema) || !TEXTUAL.includes(schema.type))
      return [];
    return [{ attribute, column: quote(columnName), isMarkup: schema.type === 'richtext' }];
  });

/** The number with its symbol, as recorded and, for a single digit, with a leading zero: 7/KH-UBND, 07/KH-UBND. */
const numberCodes = (number: string, symbol: string | undefined): readonly string[] => {
  const text = `cast(${number} as text)`;
  const behind = symbol === undefined ? '' : ` || '/' || coalesce(${symbol}, '')`;
  return [`${text}${behind}`, `lpad(${text}, greatest(2, length(${text})), '0')${behind}`];
};

const TITLES = ['title', 'name', 'code', 'number', 'symbol', 'decisionNumber'] as const;

type Related = NonNullable<Searched['related']> & { readonly uid: string };

/** For a change, the procedure that gives its name; null when the app has none, or not for everybody. */
const findRelated = (
  strapi: Core.Strapi,
  { id, links }: SourceTable,
  { procedures }: SourceTables,
  config: SourcesConfig,
): Related | null => {
  const { code, title } = procedures.columns;
  const link = id === 'procedureChanges' ? links['procedure'] : undefined;
  if (link === undefined || code === undefined || title === undefined) return null;
  const { attributes } = contentType(strapi, procedures.uid);
  const { fields } = config.procedures;
  if (!isOpen(attributes[fields.code]) || !isOpen(attributes[fields.title])) return null;
  return { link, table: procedures.table, uid: procedures.uid, columns: [code, title] };
};

const present = (pieces: readonly (string | undefined)[]): readonly string[] =>
  pieces.filter((piece) => piece !== undefined);

const buildDefinition = (
  strapi: Core.Strapi,
  source: SourceTable,
  tables: SourceTables,
  config: SourcesConfig,
): Searched | null => {
  const { id, uid, columns, links } = source;
  const own: SourceConfig<string> = config[id];
  const { attributes, options } = contentType(strapi, uid);
  const named = TITLES.filter((field) => field in columns && isOpen(attributes[own.fields[field] ?? '']));
  const ofRow = (field: (typeof TITLES)[number]): string | undefined =>
    named.includes(field) ? `r.${columns[field]}` : undefined;
  const [number, symbol, code] = [ofRow('number'), ofRow('symbol'), ofRow('code')];
  const related = findRelated(strapi, source, tables, config);
  const relatedColumns = (related?.columns ?? []).map((column) => `p.${column}`);
  const titled = present([code, ofRow('title') ?? ofRow('name'), ...relatedColumns]);
  if (titled.length === 0) return null;
  const texts = extraTexts(strapi, own);
  const isShown = (field: string): boolean => isOpen(attributes[own.fields[field] ?? field]);
  const day = isShown('date') ? columns['date'] : undefined;
  const agency = isShown('agency') ? links['agency'] : undefined;
  const fields = [...(day === undefined ? [] : ['date']), ...(agency === undefined ? [] : ['agency'])];
  return {
    source,
    title: `concat_ws(' - ', ${titled.join(', ')})`,
    number: number ?? null,
    symbol: symbol ?? null,
    date: day === undefined ? null : `r.${day}`,
    codes: [
      ...(number === undefined ? [] : numberCodes(number, symbol)),
      ...present([code, relatedColumns[0], ofRow('decisionNumber')]),
    ],
    texts,
    columns: [
      ...new Set(
        present([...named.map((field) => columns[field]), day, ...texts.map(({ column }) => column)]),
      ),
    ],
    agency: agency ?? null,
    related,
    hasDrafts: options?.draftAndPublish === true,
    reads: [
      ...[...named, ...fields].map((field) => ({ uid, attribute: own.fields[field] ?? field })),
      ...texts.map(({ attribute }) => ({ uid, attribute })),
      ...(related === null
        ? []
        : (['code', 'title'] as const).map((field) => ({
            uid: related.uid,
            attribute: config.procedures.fields[field],
          }))),
    ],
  };
};

export type SearchedSources = Readonly<Partial<Record<SourceId, Searched>>>;

/** The searched sources of this app, without those that it does not have. */
export const searchedSources = (
  strapi: Core.Strapi,
  tables: SourceTables,
  config: SourcesConfig,
): SearchedSources => {
  const found = Object.values(tables)
    .filter(({ table }) => table !== '')
    .map((source) => [source.id, buildDefinition(strapi, source, tables, config)] as const)
    .filter(([, searched]) => searched !== null);
  return Object.fromEntries(found) as SearchedSources;
};
