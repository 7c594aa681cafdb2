import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { schemaFields, checkKinds, checkLengths } from './attributes';
import { checkGiven, checkRecord } from './check';
import { computeDefaults, clearInheritedUnit } from './defaults';
import { loadDraft, loadRow } from './draft';
import { invalidRecordError, toRefusal } from './errors';
import { refuseUnpublishWhileUsed, refuseWhileUsed } from './references';
import { relinkPublished } from './relink';
import { RULES } from './rules';
import {
  omitServerFields,
  isRecordValues,
  type RecordType,
  type RecordValues,
  findRecordType,
  recordUid,
} from './types';
import { checkTargets, lockReferences } from './targets';
import { tidyValues } from './tidy';
import { inTransaction, noteCreated, withDocumentLock } from './transaction';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
type Context = Parameters<Middleware>[0];
type Next = () => Promise<unknown>;

interface Write {
  strapi: Core.Strapi;
  type: RecordType;
  params: Record<string, unknown>;
  next: Next;
}

/** Unique fields that a copy must not share with its original. */
const NOT_COPIED: Partial<Record<RecordType, readonly string[]>> = {
  agency: ['slug'],
  sector: ['slug'],
  channel: ['slug'],
  article: ['slug'],
  procedure: ['code'],
  plan: ['number'],
};

const writeData = ({ params }: Write): RecordValues => (isRecordValues(params['data']) ? params['data'] : {});
const writeDocumentId = ({ params }: Write): string => String(params['documentId']);
const hasDrafts = ({ strapi, type }: Write): boolean =>
  strapi.contentType(recordUid(type)).options?.draftAndPublish === true;

const refuseProblems = (type: RecordType, problems: ReturnType<typeof checkRecord>): void => {
  if (problems.length > 0) throw invalidRecordError(type, problems);
};

/** Saves a draft by `next` and publishes it; returns Strapi's answer for `status: published`. */
const publishSaved = async (
  { strapi, type, params, next }: Write,
  trx: Knex.Transaction,
): Promise<unknown> => {
  params['status'] = 'draft';
  const draft = await next();
  if (!isRecordValues(draft) || typeof draft['documentId'] !== 'string') return draft;
  if (params['documentId'] === undefined) noteCreated(trx, draft['documentId']);
  const { populate, fields, locale } = params;
  const selection = Object.fromEntries(
    Object.entries({ populate, fields, locale }).filter(([, value]) => value !== undefined),
  );
  const answer: unknown = await strapi
    .documents(recordUid(type) as 'api::article.article')
    .publish({ documentId: draft['documentId'], ...selection });
  return isRecordValues(answer) && Array.isArray(answer['entries']) ? answer['entries'][0] : undefined;
};

/** The sent values, tidied; refused if they cannot be saved even as a draft. */
const checkData = async (write: Write): Promise<RecordValues> => {
  const { strapi, type } = write;
  const fields = schemaFields(strapi, type);
  const given = tidyValues(fields, RULES[type], writeData(write));
  refuseProblems(type, checkKinds(fields, given));
  refuseProblems(type, [
    ...checkGiven(type, given),
    ...checkLengths(fields, given),
    ...(await checkTargets(strapi, type, given)),
  ]);
  return given;
};

const save = async (write: Write, trx: Knex.Transaction, existing: RecordValues): Promise<unknown> => {
  const { strapi, type, params, next } = write;
  const given = await checkData(write);
  const changed = { ...given, ...clearInheritedUnit(type, existing, given) };
  const own = typeof params['documentId'] === 'string' ? params['documentId'] : undefined;
  const data = {
    ...changed,
    ...(await computeDefaults(strapi, trx, type, { ...existing, ...changed }, own)),
  };
  params['data'] = data;
  if (hasDrafts(write)) return params['status'] === 'published' ? publishSaved(write, trx) : next();
  refuseProblems(type, checkRecord(type, { ...existing, ...data }));
  return next();
};

/** Runs `work` with an exclusive lock on the document and shared locks on everything that it or the write references. */
const lockDocument = (write: Write, work: (trx: Knex.Transaction) => Promise<unknown>): Promise<unknown> =>
  withDocumentLock(write.strapi, recordUid(write.type), writeDocumentId(write), async (trx) => {
    const { strapi, type } = write;
    await lockReferences(strapi, trx, type, { data: writeData(write), documentId: writeDocumentId(write) });
    return work(trx);
  });

const create = (write: Write): Promise<unknown> =>
  inTransaction(write.strapi, async (trx) => {
    await lockReferences(write.strapi, trx, write.type, { data: writeData(write) });
    return save(write, trx, {});
  });

const update = (write: Write): Promise<unknown> =>
  lockDocument(write, async (trx) => {
    const load = hasDrafts(write) ? loadDraft : loadRow;
    return save(write, trx, (await load(write.strapi, write.type, writeDocumentId(write))) ?? {});
  });

const publish = (write: Write): Promise<unknown> =>
  lockDocument(write, async (trx) => {
    const { strapi, type, next } = write;
    const documentId = writeDocumentId(write);
    const draft = await loadDraft(strapi, type, documentId);
    if (draft !== undefined) {
      const defaults = await computeDefaults(strapi, trx, type, draft, documentId);
      refuseProblems(type, checkRecord(type, { ...draft, ...defaults }));
      if (Object.keys(defaults).length > 0) {
        await strapi.db.query(recordUid(type)).update({ where: { id: draft['id'] }, data: defaults });
      }
    }
    const answer = await next();
    await relinkPublished(strapi, trx, recordUid(type), documentId);
    return answer;
  });

const remove = (write: Write): Promise<unknown> =>
  lockDocument(write, async (trx) => {
    const row = await loadRow(write.strapi, write.type, writeDocumentId(write));
    if (row !== undefined) await refuseWhileUsed(write.strapi, trx, write.type, row);
    return write.next();
  });

const unpublish = (write: Write): Promise<unknown> =>
  lockDocument(write, async () => {
    const row = await loadRow(write.strapi, write.type, writeDocumentId(write));
    if (row !== undefined) await refuseUnpublishWhileUsed(write.strapi, write.type, row);
    return write.next();
  });

const clone = (write: Write): Promise<unknown> =>
  inTransaction(write.strapi, async (trx) => {
    const { strapi, type, params, next } = write;
    await lockReferences(strapi, trx, type, { data: writeData(write), documentId: writeDocumentId(write) });
    const load = hasDrafts(write) ? loadDraft : loadRow;
    const original = await load(strapi, type, writeDocumentId(write));
    const emptied = Object.fromEntries((NOT_COPIED[type] ?? []).map((field) => [field, null]));
    const data = { ...emptied, ...(await checkData(write)) };
    params['data'] = { ...data, ...(await computeDefaults(strapi, trx, type, { ...original, ...data })) };
    return next();
  });

const passOn = (write: Write): Promise<unknown> => lockDocument(write, () => write.next());

/** All writing actions; others pass through unchanged. */
const ACTIONS: Readonly<Record<string, (write: Write) => Promise<unknown>>> = {
  create,
  update,
  publish,
  delete: remove,
  clone,
  unpublish,
  discardDraft: passOn,
};

/**
 * Applies the rules of the ten types to every write (admin, API, script): checked at publishing, one document at a
 * time, in one transaction, with database refusals translated into Vietnamese.
 */
export const recordMiddleware =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<unknown> => {
    const type = findRecordType(context.uid);
    const action = ACTIONS[context.action];
    if (type === undefined || action === undefined) return next();
    const params = { ...context.params } as Record<string, unknown>;
    if (isRecordValues(params['data'])) params['data'] = omitServerFields(params['data']);
    delete params['locale'];
    Object.assign(context, { params });
    try {
      return await action({ strapi, type, params, next });
    } catch (error) {
      throw toRefusal(error) ?? error;
    }
  };
