import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  type Holding,
  insertRecords,
  prepareRecords,
  type PreparedRecords,
  type Stage,
  type Stamp,
} from '../bulk';
import { isContention, toRefusal } from '../errors';
import { lockDocuments, inTransaction } from '../transaction';
import {
  isRecordValues,
  RECORD_TYPES,
  type RecordType,
  type RecordValues,
  findRecordType,
  recordUid,
} from '../types';
import { fieldLabel, formatProblem, typeLabel } from '../wording';
import { choicesOf } from './choices';
import { isAlwaysFilled } from '../rules';
import { NATURAL_KEYS } from './naturalKeys';

interface FieldProblem {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

const typeOf = (uid: string): RecordType => {
  const type = findRecordType(uid);
  if (type === undefined) throw new Error(`${uid} is no type of records`);
  return type;
};

/** The fields that a refusal names; of one that names none, its message alone. */
const problemsIn = (error: Error): readonly FieldProblem[] => {
  const details: unknown = Reflect.get(error, 'details');
  const { code, errors } = isRecordValues(details) ? details : {};
  const named: unknown[] = Array.isArray(errors) ? errors : [];
  const problems = named.filter(isRecordValues).map(({ path, message }) => ({
    path: Array.isArray(path) ? path.map(String) : [],
    code: String(code),
    message: String(message),
  }));
  return problems.length > 0
    ? problems
    : [{ path: [], code: String(code ?? 'refused'), message: error.message }];
};

/** What the report plugin needs to make records of the rows of a file: our words, our rules, our way of writing many. */
export const recordKeeper = (strapi: Core.Strapi) => ({
  types: Object.entries(NATURAL_KEYS).map(([name, key]) => ({
    uid: recordUid(name as RecordType),
    name,
    key,
  })),
  lists: RECORD_TYPES.map(recordUid) as readonly string[],
  typeLabel: (uid: string): string => typeLabel(typeOf(uid)),
  fieldLabel: (uid: string, path: readonly string[]): string => fieldLabel(typeOf(uid), path),
  choices: (uid: string, path: readonly string[]) => choicesOf(strapi, typeOf(uid), path),
  isFilled: (uid: string, path: readonly string[]): boolean => isAlwaysFilled(typeOf(uid), path),

  transaction: <Result>(work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result> =>
    inTransaction(strapi, work),

  hold: (trx: Knex.Transaction, uid: string, documentIds: readonly string[]): Promise<void> =>
    lockDocuments(
      trx,
      documentIds.map((documentId) => ({ uid, documentId })),
    ),

  async prepare(
    trx: Knex.Transaction,
    uid: string,
    rows: readonly RecordValues[],
    stage: Stage,
    holding: Holding,
  ) {
    const type = typeOf(uid);
    const { records, named } = await prepareRecords(strapi, trx, type, rows, stage, holding);
    return {
      records: records.map(({ values, problems }) => ({
        values,
        problems: problems.map((problem): FieldProblem => ({
          path: problem.path,
          code: problem.code,
          message: formatProblem(type, problem),
        })),
      })),
      named,
    };
  },

  insert: (
    trx: Knex.Transaction,
    uid: string,
    values: readonly RecordValues[],
    { named, ...stamp }: Stamp & { named: unknown; stage: Stage },
  ): Promise<readonly string[]> =>
    insertRecords(strapi, trx, typeOf(uid), values, { ...stamp, named: named as PreparedRecords['named'] }),

  refusal(error: unknown): readonly FieldProblem[] | null {
    const refusal = toRefusal(error) ?? error;
    const isRefusal = refusal instanceof Error && isRecordValues(Reflect.get(refusal, 'details'));
    return isRefusal ? problemsIn(refusal) : null;
  },

  isContention,
});

interface Borrower {
  lend(keeper: ReturnType<typeof recordKeeper>): void;
}

/** Lends the report plugin, where it is there, what it needs to take in files of records. */
export const lendRecords = (strapi: Core.Strapi): void => {
  const borrower: Borrower | undefined = strapi.plugins['cchc-report']?.service('recordKeeper');
  borrower?.lend(recordKeeper(strapi));
};
