import type { Knex } from 'knex';

/**
 * The numbered steps that bring a database from an older version to this one (docs/adr/0042-migrations.md). The app imports this file
 * and nothing else of the plugin's migrations, also where the plugin is absent: this file must not import other files.
 */
export interface Migration {
  /** 1, 2, 3 ... in its part; never changed once it is released. */
  readonly number: number;
  /** Describes the change in Vietnamese for the person who upgrades. */
  readonly what: string;
  /** Changes schema and rows in the transaction of the whole upgrade. Must not open connections of its own. */
  up(trx: Knex.Transaction): Promise<void>;
}

/** Tables that are migrated together: those of the app, those of the plugin. */
export interface SchemaPart {
  readonly name: string;
  /** The program's version, as in its package.json. */
  readonly version: string;
  /** In the order of their numbers. */
  readonly migrations: readonly Migration[];
  /** A table that every database has in which this part ever ran; without it nothing is migrated. */
  readonly firstTable: string;
}

/** The version of one part in the database. */
export interface SchemaVersion {
  /** The number of the last migration; 0 before the first. */
  readonly number: number;
  /** The newest version that opened the database; null before versions were kept. */
  readonly version: string | null;
}

const latest = ({ migrations }: SchemaPart): number => migrations.at(-1)?.number ?? 0;

/** A database that was changed by a newer version. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';

  /** For the words of a message. */
  readonly values: Readonly<Record<'theirs' | 'number' | 'ours' | 'known', string>>;

  constructor(part: SchemaPart, { number, version }: SchemaVersion) {
    super(`The database is newer than ${part.name} ${part.version}.`);
    this.values = {
      theirs: version ?? '?',
      number: String(number),
      ours: part.version,
      known: String(latest(part)),
    };
  }
}

/** A migration that has run, or in a dry run would run. */
export interface DoneMigration {
  readonly part: string;
  readonly number: number;
  readonly what: string;
  readonly changes: readonly Change[];
}

/** A table that is created, dropped or has a column more or less, or rows of it that are written. */
export interface Change {
  readonly kind: 'added' | 'dropped' | 'inserted' | 'updated' | 'deleted';
  /** `table` or `table.column`. */
  readonly name: string;
  /** Rows; 0 where no rows are counted. */
  readonly rows: number;
}

export interface UpgradeOptions {
  /** Undoes everything at the end. */
  readonly isDry?: boolean;
  /** Looks at the database when all migrations have run; an error of it undoes them. */
  readonly check?: (trx: Knex.Transaction) => Promise<void>;
}

const TABLE = 'cchc_schema_version';
/** Key of the lock: one process upgrades, the others wait and then have nothing to do. */
const LOCK = 'cchc.migrations';

/** `0.2.0` is newer than `0.1.9`, `0.2.1` is not newer than `0.2.0`: the last number changes no schema. */
const compareVersions = (one: string, other: string, digits: number): number => {
  const [ours, theirs] = [one, other].map((text) => text.split('.').slice(0, digits).map(Number));
  for (let digit = 0; digit < digits; digit += 1) {
    const difference = (ours?.[digit] ?? 0) - (theirs?.[digit] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Tells if a database or a backup of one version is too new for a program of another. */
export const isNewerVersion = (version: string, program: string): boolean =>
  compareVersions(version, program, 2) > 0;

const hasTable = async (trx: Knex, name: string): Promise<boolean> => {
  const { rows } = await trx.raw<{ rows: { found: boolean }[] }>(
    'select to_regclass(quote_ident(?)) is not null as found',
    [name],
  );
  return rows[0]?.found === true;
};

/** The version that a part has in the database; one that never ran there is up to date, because its first start makes all of it. */
export const readSchemaVersion = async (trx: Knex, part: SchemaPart): Promise<SchemaVersion> => {
  if (await hasTable(trx, TABLE)) {
    const { rows } = await trx.raw<{ rows: SchemaVersion[] }>(
      `select number, version from ${TABLE} where part = ?`,
      [part.name],
    );
    if (rows[0] !== undefined) return rows[0];
  }
  return { number: (await hasTable(trx, part.firstTable)) ? 0 : latest(part), version: null };
};

/** The migrations of a part that its database lacks. */
export const listPending = (part: SchemaPart, { number }: SchemaVersion): readonly Migration[] =>
  part.migrations.filter((migration) => migration.number > number);

/** Tells if a newer version changed the database. */
export const isNewer = (part: SchemaPart, { number, version }: SchemaVersion): boolean =>
  number > latest(part) || (version !== null && isNewerVersion(version, part.version));

const writeSchemaVersion = async (trx: Knex, part: SchemaPart, stored: SchemaVersion): Promise<void> => {
  const isOlder = stored.version === null || compareVersions(stored.version, part.version, 3) < 0;
  if (!isOlder && stored.number >= latest(part)) return;
  await trx.raw(`create table if not exists ${TABLE} (
    part text primary key, number integer not null, version text not null, at timestamptz not null)`);
  await trx.raw(
    `insert into ${TABLE} (part, number, version, at) values (?, ?, ?, now())
     on conflict (part) do update set number = excluded.number, version = excluded.version, at = excluded.at`,
    [part.name, latest(part), isOlder ? part.version : (stored.version ?? part.version)],
  );
};

/** Tables and columns, and the rows that this transaction has written in each table. */
interface Seen {
  readonly names: ReadonlySet<string>;
  readonly written: ReadonlyMap<string, readonly [inserted: number, updated: number, deleted: number]>;
}

const look = async (trx: Knex): Promise<Seen> => {
  const { rows } = await trx.raw<{ rows: { name: string; counts: [number, number, number] }[] }>(`
    select c.relname as name,
           array[pg_stat_get_xact_tuples_inserted(c.oid), pg_stat_get_xact_tuples_updated(c.oid),
                 pg_stat_get_xact_tuples_deleted(c.oid)]::integer[] as counts
      from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
    union all
    select c.relname || '.' || a.attname, null from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`);
  return {
    names: new Set(rows.map(({ name }) => name)),
    written: new Map(rows.flatMap(({ name, counts }) => (counts === null ? [] : [[name, counts] as const]))),
  };
};

const KINDS = ['inserted', 'updated', 'deleted'] as const;

const compare = (before: Seen, after: Seen): readonly Change[] => {
  const differing = (kind: 'added' | 'dropped', one: Seen, other: Seen): readonly Change[] => {
    const names = [...one.names].filter((name) => !other.names.has(name));
    // The columns of a table that comes or goes are not told one by one.
    const tables = names.filter((name) => !name.includes('.'));
    return names
      .filter((name) => !tables.some((table) => name.startsWith(`${table}.`)))
      .map((name) => ({ kind, name, rows: 0 }));
  };
  const rows = [...after.written].flatMap(([name, counts]) =>
    KINDS.flatMap((kind, index) => {
      const count = (counts[index] ?? 0) - (before.written.get(name)?.[index] ?? 0);
      return count > 0 ? [{ kind, name, rows: count }] : [];
    }),
  );
  return [...differing('added', after, before), ...differing('dropped', before, after), ...rows];
};

/** Undoes a dry run. */
class Undone extends Error {}

/**
 * Upgrades the database, all or nothing, in one transaction: a process that is killed leaves it as it was, and the next start
 * upgrades it. Does nothing when it is up to date, and needs no right to change anything then.
 * @returns the migrations that ran
 * @throws NewerDatabase before anything is changed; the errors of migrations and of `check`
 */
export const upgradeSchema = async (
  knex: Knex,
  parts: readonly SchemaPart[],
  { isDry = false, check }: UpgradeOptions = {},
): Promise<readonly DoneMigration[]> => {
  const done: DoneMigration[] = [];
  const upgrade = async (trx: Knex.Transaction): Promise<void> => {
    // A server may limit statements and idle transactions: a migration of many rows takes as long as it takes.
    await trx.raw('set local statement_timeout = 0');
    await trx.raw('set local idle_in_transaction_session_timeout = 0');
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [LOCK]);
    const stored: [SchemaPart, SchemaVersion][] = [];
    for (const part of parts) stored.push([part, await readSchemaVersion(trx, part)]);
    for (const [part, version] of stored) if (isNewer(part, version)) throw new NewerDatabase(part, version);
    for (const [part, version] of stored)
      for (const { number, what, up } of listPending(part, version)) {
        const before = await look(trx);
        await up(trx);
        done.push({ part: part.name, number, what, changes: compare(before, await look(trx)) });
      }
    await check?.(trx);
    for (const [part, version] of stored) await writeSchemaVersion(trx, part, version);
    if (isDry) throw new Undone();
  };
  await knex.transaction(upgrade).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return done;
};
