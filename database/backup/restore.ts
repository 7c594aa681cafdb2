import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Client } from 'pg';
import { type ArchiveEntry, readArchive, readJson } from './archive';
import { decrypt, isEncrypted, type Secret } from './encryption';
import { BackupError } from './errors';
import {
  type BackupHead,
  FILES,
  HEAD,
  parseHead,
  parseSchema,
  parseSecrets,
  parseSequences,
  ROWS,
  SCHEMA,
  SECRETS,
  SEQUENCES,
} from './manifest';
import { copyIn, type SequenceState, setSequences } from './rows';
import type { BackupSchema } from './schemaObjects';
import { placeInside } from './uploads';

export interface RestoreTarget {
  /** The owner of the database; used by the restore alone. */
  readonly client: Client;
  /** An empty folder that receives the uploaded files. */
  readonly staging: string;
  /** Drops what the schema holds; without it a schema that holds anything is refused. */
  readonly mayReplace: boolean;
}

/** The contents of a restored backup: rows are in the database, files and secrets wait for the caller. */
export interface RestoredBackup {
  readonly head: BackupHead;
  readonly secrets: Readonly<Record<string, string>>;
  readonly tables: number;
  readonly files: number;
}

const GZIP_HEAD = Buffer.from([0x1f, 0x8b]);
const HEAD_BYTES = 64;

const readHeadBytes = async (file: string): Promise<Buffer> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/**
 * Opens the archive in a backup.
 * @throws BackupError `not_a_backup`, and those of `decrypt`
 */
const openArchive = async (file: string, secret: Secret): Promise<Readable> => {
  const head = await readHeadBytes(file);
  const stream = createReadStream(file);
  if (isEncrypted(head)) return (await decrypt(stream, secret)).pipe(createGunzip());
  if (head.subarray(0, GZIP_HEAD.length).equals(GZIP_HEAD)) return stream.pipe(createGunzip());
  stream.destroy();
  throw new BackupError('not_a_backup');
};

const OWN = 'cast(current_schema() as regnamespace)';

const notOfExtension = (oid: string): string =>
  `not exists (select 1 from pg_depend e where e.objid = ${oid} and e.deptype = 'e')`;

/** Drops every object of the schema that is not of an extension; what depends on it goes with it, hence the stages. */
const DROPS: readonly string[] = [
  `select format('drop view if exists %I cascade', c.relname) as statement from pg_class c
    where c.relnamespace = ${OWN} and c.relkind = 'v' and ${notOfExtension('c.oid')}`,
  `select format('drop table if exists %I cascade', c.relname) as statement from pg_class c
    where c.relnamespace = ${OWN} and c.relkind in ('r', 'p') and ${notOfExtension('c.oid')}`,
  `select format('drop sequence if exists %I cascade', c.relname) as statement from pg_class c
    where c.relnamespace = ${OWN} and c.relkind = 'S' and ${notOfExtension('c.oid')}`,
  `select format('drop routine if exists %s cascade', cast(p.oid as regprocedure)) as statement from pg_proc p
    where p.pronamespace = ${OWN} and ${notOfExtension('p.oid')}`,
  `select format('drop collation if exists %I cascade', l.collname) as statement from pg_collation l
    where l.collnamespace = ${OWN} and ${notOfExtension('l.oid')}`,
];

const clear = async (client: Client, mayReplace: boolean): Promise<void> => {
  for (const drop of DROPS) {
    const { rows } = await client.query<{ statement: string }>(drop);
    if (rows.length > 0 && !mayReplace) throw new BackupError('not_empty');
    for (const { statement } of rows) await client.query(statement);
  }
};

/** Others that are connected could write between, or wait for locks. @throws BackupError `in_use` */
const refuseOthers = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ count: number }>(
    `select cast(count(*) as integer) as count from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) throw new BackupError('in_use', { count });
};

const run = async (client: Client, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await client.query(statement);
};

/** Makes the tables, without what is made when their rows are in. */
const makeTables = async (client: Client, schema: BackupSchema): Promise<void> => {
  const { rows } = await client.query<{ name: string }>('select current_schema() as name');
  const name = rows[0]?.name ?? '';
  if (name !== schema.name) throw new BackupError('other_schema', { theirs: schema.name, ours: name });
  await run(client, schema.collations);
  // The bodies name tables that do not exist yet.
  await client.query('set local check_function_bodies = off');
  await run(client, schema.functions);
  await run(
    client,
    schema.sequences.flatMap(({ definition }) => definition ?? []),
  );
  await run(
    client,
    schema.tables.map(({ definition }) => definition),
  );
  await run(
    client,
    schema.sequences.flatMap(({ owner }) => owner ?? []),
  );
};

/** Restores the entries in their order, in the open transaction. */
class Restoring {
  private head: BackupHead | undefined;
  private schema: BackupSchema | undefined;
  private sequences: readonly SequenceState[] = [];
  private secrets: Readonly<Record<string, string>> = {};
  private files = 0;

  constructor(
    private readonly target: RestoreTarget,
    private readonly progress: (table: string) => void,
  ) {}

  readonly use = async (entry: ArchiveEntry): Promise<void> => {
    if (this.head === undefined) {
      if (entry.name !== HEAD) throw new BackupError('not_a_backup');
      this.head = parseHead(await readJson(entry));
    } else if (entry.name === SCHEMA) await this.begin(parseSchema(await readJson(entry)));
    else if (entry.name.startsWith(ROWS)) await this.addRows(entry);
    else if (entry.name === SEQUENCES) this.sequences = parseSequences(await readJson(entry));
    else if (entry.name.startsWith(FILES)) await this.addFile(entry);
    else if (entry.name === SECRETS) this.secrets = parseSecrets(await readJson(entry));
    else throw new BackupError('broken_backup');
  };

  /** Constraints, indexes and triggers, once all rows are in. */
  async finish(): Promise<RestoredBackup> {
    const { head, schema, secrets, files } = this;
    if (head === undefined || schema === undefined) throw new BackupError('broken_backup');
    await setSequences(this.target.client, this.sequences);
    await run(this.target.client, schema.afterRows);
    return { head, secrets, files, tables: schema.tables.length };
  }

  private async begin(schema: BackupSchema): Promise<void> {
    await clear(this.target.client, this.target.mayReplace);
    await makeTables(this.target.client, schema);
    this.schema = schema;
  }

  private async addRows({ name, content }: ArchiveEntry): Promise<void> {
    const table = this.schema?.tables.find(
      (one) => one.name === name.slice(ROWS.length).replace(/\.\d+$/, ''),
    );
    if (table === undefined) throw new BackupError('broken_backup');
    this.progress(table.name);
    await copyIn(this.target.client, table, content);
  }

  private async addFile({ name, content }: ArchiveEntry): Promise<void> {
    const place = placeInside(this.target.staging, name.slice(FILES.length));
    mkdirSync(path.dirname(place), { recursive: true });
    await pipeline(content, createWriteStream(place, { flags: 'wx' }));
    this.files += 1;
  }
}

/** Reads an archive to its end, so that nothing is done with one that is cut off or changed. @throws BackupError */
const proveWhole = async (file: string, secret: Secret): Promise<void> => {
  let isFirst = true;
  await readArchive(await openArchive(file, secret), async (entry) => {
    if (isFirst) {
      if (entry.name !== HEAD) throw new BackupError('not_a_backup');
      parseHead(await readJson(entry));
      isFirst = false;
      return;
    }
    for await (const chunk of entry.content) void chunk;
  });
};

/**
 * Restores a backup into a database, all or nothing: whatever fails leaves the database as it was. The statements of the backup run
 * as the owner of the database, so it must come from a trusted place. The file is read twice, first to prove that it is whole.
 * @param beforeCommit runs when everything has proved to be right, before the database keeps it
 * @param progress receives the name of the table that is read
 * @throws BackupError `not_a_backup`, `newer_backup`, `broken_backup`, `passphrase_missing`, `passphrase_wrong`, `not_empty`,
 *   `in_use`, `other_schema`
 */
export const restoreBackup = async (
  file: string,
  secret: Secret,
  target: RestoreTarget,
  beforeCommit: () => void,
  progress: (table: string) => void = () => undefined,
): Promise<RestoredBackup> => {
  const { client } = target;
  await proveWhole(file, secret);
  const stream = await openArchive(file, secret);
  try {
    await refuseOthers(client);
    await run(client, ['set statement_timeout = 0', `set timezone = 'UTC'`, 'begin']);
    const restoring = new Restoring(target, progress);
    await readArchive(stream, restoring.use);
    const restored = await restoring.finish();
    beforeCommit();
    await client.query('commit');
    await client.query('analyze');
    return restored;
  } catch (error) {
    stream.destroy();
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};
