import type { Core } from '@strapi/strapi';
import type {
  RecordKeeper,
  RecordProblem,
} from '../../plugins/cchc-report/server/src/importing/recordKeeper';
import { insertRecords, prepareRecords } from '../bulk';
import { isContention, toRefusal } from '../errors';
import { isAlwaysFilled } from '../rules';
import { lockDocuments, inTransaction } from '../transaction';
import { isRecordValues, RECORD_TYPES, type RecordType, findRecordType, recordUid } from '../types';
import { fieldLabel, formatProblem, typeLabel } from '../wording';
import { listChoices } from './choices';
import { NATURAL_KEYS } from './naturalKeys';

const toType = (uid: string): RecordType => {
  const type = findRecordType(uid);
  if (type === undefined) throw new Error(`${uid} is no type of records`);
  return type;
};

/** The problems that a refusal has for fields; its message alone if it names no field. */
const problemsOfRefusal = (error: Error): readonly RecordProblem[] => {
  const details: unknown = Reflect.get(error, 'details');
  const { code, errors } = isRecordValues(details) ? details : {};
  const list: unknown[] = Array.isArray(errors) ? errors : [];
  const problems = list.filter(isRecordValues).map(({ path, message }) => ({
    path: Array.isArray(path) ? path.map(String) : [],
    code: String(code),
    message: String(message),
  }));
  return problems.length > 0
    ? problems
    : [{ path: [], code: String(code ?? 'refused'), message: error.message }];
};

/** The app's words, rules and bulk writing, as the report plugin needs them to import records. */
const createRecordKeeper = (strapi: Core.Strapi): RecordKeeper => ({
  types: Object.entries(NATURAL_KEYS).map(([name, key]) => ({
    uid: recordUid(name as RecordType),
    name,
    key,
  })),
  lists: RECORD_TYPES.map(recordUid),
  typeLabel: (uid) => typeLabel(toType(uid)),
  fieldLabel: (uid, path) => fieldLabel(toType(uid), path),
  choices: (uid, path) => listChoices(strapi, toType(uid), path),
  isFilled: (uid, path) => isAlwaysFilled(toType(uid), path),

  transaction: (work) => inTransaction(strapi, work),

  lock: (trx, uid, documentIds) =>
    lockDocuments(
      trx,
      documentIds.map((documentId) => ({ uid, documentId })),
    ),

  async prepare(trx, uid, rows, { stage, locked }) {
    const type = toType(uid);
    const { records, named } = await prepareRecords(strapi, trx, type, rows, stage, locked);
    return {
      records: records.map(({ values, problems }) => ({
        values,
        problems: problems.map((problem) => ({
          path: problem.path,
          code: problem.code,
          message: formatProblem(type, problem),
        })),
      })),
      insert: (values, stamp) => insertRecords(strapi, trx, type, values, { ...stamp, named, stage }),
    };
  },

  refusal(error) {
    const refusal = toRefusal(error) ?? error;
    const isRefusal = refusal instanceof Error && isRecordValues(Reflect.get(refusal, 'details'));
    return isRefusal ? problemsOfRefusal(refusal) : null;
  },

  isContention,
});

/** Lends the record keeper to the report plugin, if it is installed. */
export const lendRecords = (strapi: Core.Strapi): void => {
  const service: { lend(keeper: RecordKeeper): void } | undefined =
    strapi.plugins['cchc-report']?.service('recordKeeper');
  service?.lend(createRecordKeeper(strapi));
};
