import { z } from 'zod';
import { version } from '../../package.json';
import { isNewerVersion } from '../../src/plugins/cchc-report/server/src/migrations/upgrade';
import { BackupError } from './errors';

/** Raised when an older program could not restore what a newer one writes. */
export const FORMAT = 1;

/** The first entry: what the backup is of. */
export const HEAD = 'backup.json';
export const SCHEMA = 'schema.json';
export const SEQUENCES = 'sequences.json';
export const SECRETS = 'secrets.json';
export const ROWS = 'rows/';
export const FILES = 'files/';

const head = z.object({
  app: z.literal('cchc-cms'),
  format: z.number().int().positive(),
  /** Version of the program that wrote it. */
  version: z.string(),
  /** ISO 8601. */
  at: z.string(),
  postgres: z.string(),
});

export type BackupHead = z.infer<typeof head>;

const schema = z.object({
  name: z.string(),
  collations: z.array(z.string()),
  functions: z.array(z.string()),
  sequences: z.array(
    z.object({ name: z.string(), definition: z.string().nullable(), owner: z.string().nullable() }),
  ),
  tables: z.array(z.object({ name: z.string(), definition: z.string(), columns: z.array(z.string()) })),
  afterRows: z.array(z.string()),
});

const sequences = z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() }));

const secrets = z.record(z.string(), z.string());

const parse = <Value>(type: z.ZodType<Value>, value: unknown): Value => {
  const parsed = type.safeParse(value);
  if (!parsed.success) throw new BackupError('broken_backup', {}, { cause: parsed.error });
  return parsed.data;
};

/** @throws BackupError `not_a_backup`, `newer_backup` */
export const parseHead = (value: unknown): BackupHead => {
  const parsed = head.safeParse(value);
  if (!parsed.success) throw new BackupError('not_a_backup', {}, { cause: parsed.error });
  const { format, version: theirs } = parsed.data;
  // This program would refuse to open what it had restored.
  if (format > FORMAT || isNewerVersion(theirs, version))
    throw new BackupError('newer_backup', { version: theirs });
  return parsed.data;
};

/** @throws BackupError `broken_backup` */
export const parseSchema = (value: unknown): z.infer<typeof schema> => parse(schema, value);
/** @throws BackupError `broken_backup` */
export const parseSequences = (value: unknown): z.infer<typeof sequences> => parse(sequences, value);
/** @throws BackupError `broken_backup` */
export const parseSecrets = (value: unknown): z.infer<typeof secrets> => parse(secrets, value);
