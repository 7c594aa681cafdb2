import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { ArchiveWriter } from './archive';
import { encrypt, type Secret } from './encryption';
import { BackupError } from './errors';
import { FILES, FORMAT, HEAD, ROWS, SCHEMA, SECRETS, SEQUENCES } from './manifest';
import { copyOut, readSequences } from './rows';
import { readSchema } from './schemaObjects';
import { listHeld, type UploadStore } from './uploads';

export interface BackupSource {
  /** A connection of an account that reads every table; used by the backup alone. */
  readonly client: Client;
  /** The uploaded files; null for a backup without them. */
  readonly uploads: UploadStore | null;
  /** Variables that the data depend on, by name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Version of the app. */
  readonly version: string;
}

export interface BackupTarget {
  readonly file: string;
  readonly secret: Secret;
  /** An empty folder, removed by the caller; on the disk of the uploads, files are linked and not copied into it. */
  readonly staging: string;
}

/** The size and contents of a backup. */
export interface WrittenBackup {
  /** Bytes of the file. */
  readonly size: number;
  /** SHA-256 of the file. */
  readonly sha256: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** The forms in which values are written must not depend on the server's settings. */
const PLAIN_VALUES = [
  `set datestyle = 'ISO, YMD'`,
  `set intervalstyle = 'postgres'`,
  `set timezone = 'UTC'`,
  `set bytea_output = 'hex'`,
  'set extra_float_digits = 1',
  'set statement_timeout = 0',
  'set idle_in_transaction_session_timeout = 0',
];

const NEWLINE = 0x0a;

async function* countLines(
  chunks: AsyncIterable<Buffer>,
  count: (lines: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    let lines = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
    count(lines);
    yield chunk;
  }
}

/** Opens the snapshot in which everything is read. Files are held before and after it, so that each file of a row is among them. */
const openSnapshot = async ({ client, uploads }: BackupSource, staging: string): Promise<void> => {
  for (const statement of PLAIN_VALUES) await client.query(statement);
  await uploads?.hold(staging);
  await client.query('begin isolation level repeatable read read only');
  await client.query('select 1');
  await uploads?.hold(staging);
};

const writeEntries = async (
  archive: ArchiveWriter,
  source: BackupSource,
  staging: string,
  now: Date,
  progress: (done: number) => void,
): Promise<Pick<WrittenBackup, 'tables' | 'rows' | 'files'>> => {
  const { client, secrets, version } = source;
  const { rows: servers } = await client.query<{ server_version: string }>('show server_version');
  await archive.addJson(HEAD, {
    app: 'cchc-cms',
    format: FORMAT,
    version,
    at: now.toISOString(),
    postgres: servers[0]?.server_version ?? '',
  });
  const schema = await readSchema(client);
  if (schema.tables.length === 0) throw new BackupError('empty_database');
  await archive.addJson(SCHEMA, schema);
  let rows = 0;
  for (const table of schema.tables)
    await archive.addLines(
      `${ROWS}${table.name}`,
      countLines(copyOut(client, table), (lines) => progress((rows += lines))),
    );
  await archive.addJson(SEQUENCES, await readSequences(client, schema));
  await client.query('commit');
  const files = listHeld(staging);
  for (const { name, path: file, size } of files)
    await archive.addStream(`${FILES}${name}`, size, createReadStream(file));
  await archive.addJson(SECRETS, secrets);
  const held = { tables: schema.tables.length, rows, files: files.length };
  await archive.finish(held);
  return held;
};

const flushToDisk = (file: string): void => {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
};

/**
 * Writes one consistent backup of database and files, while the app may be serving. The file appears under its name when it is whole.
 * @param progress receives the number of rows so far
 * @throws BackupError `unknown_object`, `empty_database`; errors of the database and the file system
 */
export const writeBackup = async (
  source: BackupSource,
  { file, secret, staging }: BackupTarget,
  now: Date,
  progress: (rows: number) => void = () => undefined,
): Promise<WrittenBackup> => {
  const part = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  const archive = new ArchiveWriter(now);
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await openSnapshot(source, staging);
    const compressed = createGzip();
    // Its failure reaches the pipeline below, which is awaited.
    pipeline(archive.stream, compressed).catch(() => undefined);
    const bytes = await encrypt(compressed, secret);
    const [held] = await Promise.all([
      writeEntries(archive, source, staging, now, progress).catch((error: unknown) => {
        archive.stream.destroy(error as Error);
        throw error;
      }),
      pipeline(bytes, measure, createWriteStream(part, { mode: 0o600, flags: 'wx' })),
    ]);
    flushToDisk(part);
    renameSync(part, file);
    return { size, sha256: hash.digest('hex'), ...held };
  } finally {
    rmSync(part, { force: true });
  }
};
