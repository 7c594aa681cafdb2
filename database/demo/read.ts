import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { keysIn } from './keys';
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
  /** The scene drawn for an article's cover. */
  readonly picture: string | undefined;
  /** Scenes drawn below an article's text. */
  readonly gallery: readonly string[];
  /** True if no evidence is made for it, so that something is left to be completed. */
  readonly isUnproven: boolean;
}

export const readEntry = (type: DemoType, record: Values): DemoEntry => {
  const fields = without(record, ['key', 'status', 'afterPublish', 'picture', 'gallery', 'unproven']);
  const { status, afterPublish, picture } = record;
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
    picture: typeof picture === 'string' ? picture : undefined,
    gallery: keysIn(record['gallery']),
    isUnproven: record['unproven'] === true,
  };
};

/** The records of one file. */
export interface DemoList {
  readonly type: DemoType;
  readonly records: readonly Values[];
}

/**
 * Reads the files of a folder, in an order in which their records can be loaded. A folder may lack some types.
 * @throws Error naming the file when one is not a list of records
 */
export const readLists = (folder: string): DemoList[] =>
  DEMO_TYPES.filter((type) => existsSync(join(folder, SHAPES[type].file))).map((type) => {
    const records: unknown = parse(readFileSync(join(folder, SHAPES[type].file), 'utf8'));
    if (!Array.isArray(records) || !records.every(isValues))
      throw new Error(`${SHAPES[type].file}: not a list of records`);
    return { type, records };
  });

/**
 * Reads all records of the files, in an order in which they can be loaded.
 * @throws Error naming the file when one is not a list of records
 */
export const readDemoRecords = (folder: string = __dirname): DemoEntry[] =>
  readLists(folder).flatMap(({ type, records }) => records.map((record) => readEntry(type, record)));
