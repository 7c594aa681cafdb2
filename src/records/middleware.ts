import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { fieldsOf } from './attributes';
import { checkGiven, checkRecord } from './check';
import { defaultsFor, outdated } from './defaults';
import { loadDraft, loadRow } from './draft';
import { invalidRecord, refusalOf } from './errors';
import { checkKinds } from './kinds';
import { checkLengths } from './lengths';
import { refuseUnpublishWhileUsed, refuseWhileUsed } from './references';
import { relinkPublished } from './relink';
import { RULES } from './rules';
import { withoutServerMade } from './serverMade';
import { checkTargets, holdNamed } from './targets';
import { tidied } from './tidy';
import { inTransaction, noteMade, withDocument } from './transaction';
import { isRecordValues, type RecordType, type RecordValues, recordTypeOf, uidOf } from './types';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
type Context = Parameters<Middleware>[0];
type Next = () => Promise<unknown>;

interface Write {
  strapi: Core.Strapi;
  type: RecordType;
  params: Record<string, unknown>;
  next: Next;
}

/** What a copy must not share with its original, because the database keeps it unique. */
const NOT_COPIED: Partial<Record<RecordType, readonly string[]>> = {
  agency: ['slug'],
  sector: ['slug'],
  channel: ['slug'],
  article: ['slug'],
  procedure: ['code'],
  plan: ['number'],
};

const dataOf = ({ params }: Write): RecordValues => (isRecordValues(params['data']) ? params['data'] : {});
const documentIdOf = ({ params }: Write): string => String(params['documentId']);
const hasDrafts = ({ strapi, type }: Write): boolean =>
  strapi.contentType(uidOf(type)).options?.draftAndPublish === true;

const refuse = (type: RecordType, problems: ReturnType<typeof checkRecord>): void => {
  if (problems.length > 0) throw invalidRecord(type, problems);
};

/** Publishes what `next` has just saved as a draft; the answer has the shape Strapi gives for `status: published`. */
const publishSaved = async (
  { strapi, type, params, next }: Write,
  trx: Knex.Transaction,
): Promise<unknown> => {
  params['status'] = 'draft';
  const draft = await next();
  if (!isRecordValues(draft) || typeof draft['documentId'] !== 'string') return draft;
  if (params['documentId'] === undefined) noteMade(trx, draft['documentId']);
  const { populate, fields, locale } = params;
  const selection = Object.fromEntries(
    Object.entries({ populate, fields, locale }).filter(([, value]) => value !== undefined),
  );
  const answer: unknown = await strapi
    .documents(uidOf(type) as 'api::article.article')
    .publish({ documentId: draft['documentId'], ...selection });
  return isRecordValues(answer) && Array.isArray(answer['entries']) ? answer['entries'][0] : undefined;
};

/** The values sent, tidied; refused where they could not even be kept as a draft. */
const checkedData = async (write: Write): Promise<RecordValues> => {
  const { strapi, type } = write;
  const fields = fieldsOf(strapi, type);
  const given = tidied(fields, RULES[type], dataOf(write));
  refuse(type, checkKinds(fields, given));
  refuse(type, [
    ...checkGiven(type, given),
    ...checkLengths(fields, given),
    ...(await checkTargets(strapi, type, given)),
  ]);
  return given;
};

const save = async (write: Write, trx: Knex.Transaction, existing: RecordValues): Promise<unknown> => {
  const { strapi, type, params, next } = write;
  const given = await checkedData(write);
  const changed = { ...given, ...outdated(type, existing, given) };
  const own = typeof params['documentId'] === 'string' ? params['documentId'] : undefined;
  const data = { ...changed, ...(await defaultsFor(strapi, trx, type, { ...existing, ...changed }, own)) };
  params['data'] = data;
  if (hasDrafts(write)) return params['status'] === 'published' ? publishSaved(write, trx) : next();
  refuse(type, checkRecord(type, { ...existing, ...data }));
  return next();
};

/** `work` alone on its document, with what the document and the write name held where it is. */
const onDocument = (write: Write, work: (trx: Knex.Transaction) => Promise<unknown>): Promise<unknown> =>
  withDocument(write.strapi, uidOf(write.type), documentIdOf(write), async (trx) => {
    const { strapi, type } = write;
    await holdNamed(strapi, trx, type, { data: dataOf(write), documentId: documentIdOf(write) });
    return work(trx);
  });

const create = (write: Write): Promise<unknown> =>
  inTransaction(write.strapi, async (trx) => {
    await holdNamed(write.strapi, trx, write.type, { data: dataOf(write) });
    return save(write, trx, {});
  });

const update = (write: Write): Promise<unknown> =>
  onDocument(write, async (trx) => {
    const load = hasDrafts(write) ? loadDraft : loadRow;
    return save(write, trx, (await load(write.strapi, write.type, documentIdOf(write))) ?? {});
  });

const publish = (write: Write): Promise<unknown> =>
  onDocument(write, async (trx) => {
    const { strapi, type, next } = write;
    const documentId = documentIdOf(write);
    const draft = await loadDraft(strapi, type, documentId);
    if (draft !== undefined) {
      const defaults = await defaultsFor(strapi, trx, type, draft, documentId);
      refuse(type, checkRecord(type, { ...draft, ...defaults }));
      if (Object.keys(defaults).length > 0) {
        await strapi.db.query(uidOf(type)).update({ where: { id: draft['id'] }, data: defaults });
      }
    }
    const answer = await next();
    await relinkPublished(strapi, trx, uidOf(type), documentId);
    return answer;
  });

const remove = (write: Write): Promise<unknown> =>
  onDocument(write, async (trx) => {
    const row = await loadRow(write.strapi, write.type, documentIdOf(write));
    if (row !== undefined) await refuseWhileUsed(write.strapi, trx, write.type, row);
    return write.next();
  });

const unpublish = (write: Write): Promise<unknown> =>
  onDocument(write, async () => {
    const row = await loadRow(write.strapi, write.type, documentIdOf(write));
    if (row !== undefined) await refuseUnpublishWhileUsed(write.strapi, write.type, row);
    return write.next();
  });

const clone = (write: Write): Promise<unknown> =>
  inTransaction(write.strapi, async (trx) => {
    const { strapi, type, params, next } = write;
    await holdNamed(strapi, trx, type, { data: dataOf(write), documentId: documentIdOf(write) });
    const load = hasDrafts(write) ? loadDraft : loadRow;
    const original = await load(strapi, type, documentIdOf(write));
    const emptied = Object.fromEntries((NOT_COPIED[type] ?? []).map((field) => [field, null]));
    const data = { ...emptied, ...(await checkedData(write)) };
    params['data'] = { ...data, ...(await defaultsFor(strapi, trx, type, { ...original, ...data })) };
    return next();
  });

const alone = (write: Write): Promise<unknown> => onDocument(write, () => write.next());

/** Every action that writes, and what stands before it; an action that is not here goes through untouched. */
const ACTIONS: Readonly<Record<string, (write: Write) => Promise<unknown>>> = {
  create,
  update,
  publish,
  delete: remove,
  clone,
  unpublish,
  discardDraft: alone,
};

/**
 * The rules of the ten types, wherever a write comes from (admin, API, script): checked at publish, one document
 * at a time, all or nothing, and what the database refuses is said in Vietnamese.
 */
export const recordMiddleware =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<unknown> => {
    const type = recordTypeOf(context.uid);
    const action = ACTIONS[context.action];
    if (type === undefined || action === undefined) return next();
    const params = { ...context.params } as Record<string, unknown>;
    if (isRecordValues(params['data'])) params['data'] = withoutServerMade(params['data']);
    delete params['locale'];
    Object.assign(context, { params });
    try {
      return await action({ strapi, type, params, next });
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  };
