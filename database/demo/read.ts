import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DEMO_TYPES, type DemoType, SHAPES } from './shapes';
import { isValues, type Values, without } from './values';

/** One record of the files. */
export interface DemoEntry {
  readonly type: DemoType;
  readonly file: string;
  readonly key: string;
  /** Slug of its agency; undefined for agencies, sectors and channels. */
  readonly agency: string | undefined;
  readonly status: 'published' | 'draft';
  /** The record's fields; relations hold keys. */
  readonly fields: Values;
  /** Changes of the draft after the record is published. */
  readonly afterPublish: Values | undefined;
}

const readEntry = (type: DemoType, record: Values): DemoEntry => {
  const fields = without(record, ['key', 'status', 'afterPublish']);
  const { status, afterPublish } = record;
  const { file, key } = SHAPES[type];
  if (status !== undefined && status !== 'draft' && status !== 'published') {
    throw new Error(`${file}, ${key(record)}: status ${String(status)}`);
  }
  return {
    type,
    file,
    key: key(record),
    agency: typeof fields['agency'] === 'string' ? fields['agency'] : undefined,
    status: status ?? 'published',
    fields,
    afterPublish: isValues(afterPublish) ? afterPublish : undefined,
  };
};

/**
 * Reads all records of the files, in an order in which they can be loaded.
 * @throws Error naming the file when one is not a list of records
 */
export const readDemoRecords = (folder: string = __dirname): DemoEntry[] =>
  DEMO_TYPES.flatMap((type) => {
    const records: unknown = parse(readFileSync(join(folder, SHAPES[type].file), 'utf8'));
    if (!Array.isArray(records) || !records.every(isValues)) {
      throw new Error(`${SHAPES[type].file}: not a list of records`);
    }
    return records.map((record) => readEntry(type, record));
  });
