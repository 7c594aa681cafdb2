import type { Core } from '@strapi/strapi';
import type { SourceConfig, SourceId, SourcesConfig } from '../config';

/** A relation's or a repeatable component's link table: `own` points at the source's row, `other` at the target's. */
export interface Link {
  readonly table: string;
  readonly own: string;
  readonly other: string;
  readonly target: string;
  /** Content type or component that the link leads to. */
  readonly targetUid: string;
  /** Component links of one type share a table; this distinguishes the attribute. */
  readonly field: string | null;
}

/** The tables of a source: identifiers, already quoted for SQL. */
export interface SourceTable {
  readonly id: SourceId;
  readonly uid: string;
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, Link>>;
  /** The column with the agency's row id, if the database has one; otherwise the link is used. */
  readonly agencyColumn: string | null;
}

export type SourceTables = Readonly<Record<SourceId, SourceTable>>;

export interface Missing {
  readonly source: string;
  readonly reason: string;
}

interface AttributeMeta {
  readonly type: string;
  readonly columnName?: string;
  readonly target?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly on?: { readonly field?: string };
  };
}

export const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

const readAttributes = (strapi: Core.Strapi, uid: string): Readonly<Record<string, AttributeMeta>> =>
  strapi.db.metadata.get(uid).attributes as unknown as Readonly<Record<string, AttributeMeta>>;

const resolve = (
  strapi: Core.Strapi,
  id: SourceId,
  config: SourceConfig<string>,
  existing: ReadonlySet<string>,
  missing: Missing[],
): SourceTable => {
  const base = { id, uid: config.uid, table: '', columns: {}, links: {}, agencyColumn: null };
  if (!strapi.db.metadata.has(config.uid)) {
    missing.push({ source: id, reason: config.uid });
    return base;
  }
  const { tableName } = strapi.db.metadata.get(config.uid);
  const columns: Record<string, string> = {};
  const links: Record<string, Link> = {};
  for (const [field, name] of Object.entries(config.fields)) {
    const attribute = readAttributes(strapi, config.uid)[name];
    if (attribute?.joinTable !== undefined && attribute.target !== undefined) {
      const { joinTable } = attribute;
      links[field] = {
        table: quote(joinTable.name),
        own: quote(joinTable.joinColumn.name),
        other: quote(joinTable.inverseJoinColumn.name),
        target: quote(strapi.db.metadata.get(attribute.target).tableName),
        targetUid: attribute.target,
        field: joinTable.on?.field ?? null,
      };
    } else if (attribute?.columnName !== undefined) {
      columns[field] = quote(attribute.columnName);
    } else if (config.optional?.includes(field) !== true) {
      missing.push({ source: id, reason: `${config.uid}, ${name}` });
    }
  }
  const column = config.agencyColumn;
  return {
    ...base,
    table: quote(tableName),
    columns,
    links,
    agencyColumn: column !== undefined && existing.has(`${tableName}.${column}`) ? quote(column) : null,
  };
};

/** Every configured source in this app; `missing` names configured types and fields that do not exist. */
export interface ResolvedTables {
  readonly tables: SourceTables;
  readonly missing: readonly Missing[];
}

/**
 * Finds the configured sources in the app's metadata. `existing` are the database's columns as `table.column`: an
 * agency column is used if it exists.
 */
export const resolveTables = (
  strapi: Core.Strapi,
  config: SourcesConfig,
  existing: ReadonlySet<string>,
): ResolvedTables => {
  const missing: Missing[] = [];
  const table = (id: SourceId): SourceTable => resolve(strapi, id, config[id], existing, missing);
  const tables: SourceTables = {
    agencies: table('agencies'),
    channels: table('channels'),
    sectors: table('sectors'),
    articles: table('articles'),
    meetings: table('meetings'),
    outreach: table('outreach'),
    plans: table('plans'),
    officialDocuments: table('officialDocuments'),
    procedures: table('procedures'),
    procedureChanges: table('procedureChanges'),
  };
  return { tables, missing };
};

/** The columns of this database, as `table.column`. */
export const existingColumns = async (strapi: Core.Strapi): Promise<ReadonlySet<string>> => {
  const result = (await strapi.db.connection.raw(
    `select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = any (current_schemas(false))`,
  )) as { rows: { name: string }[] };
  return new Set(result.rows.map(({ name }) => name));
};
