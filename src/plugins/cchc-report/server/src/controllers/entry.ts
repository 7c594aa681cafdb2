import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RECORD_SOURCES, type PluginConfig, type SourceConfig } from '../config';
import { PLUGIN_ID } from '../pluginId';
import { EVIDENCE_PIECE } from '../policies/mayReadEvidence';
import { COMPLETED_TYPES, type Visible } from '../services/entry/incomplete';
import { getService } from '../services/getService';
import type { DuplicatesAnswer, EntryDefaultsAnswer, IncompleteAnswer, RecordType } from '../contract';
import { accountOf, maySeeOfAll } from './actor';
import { answering } from './errors';
import { readDuplicatesRequest, readEntryType, readIncompleteRequest } from './validation/entry';

/** Whether who asks may see these of the plugin's fields in every record of a type; those that the app has not, count for nothing. */
const maySeeFields = (
  ctx: Context,
  strapi: Core.Strapi,
  type: RecordType,
  fields: readonly string[],
): boolean => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const { uid, fields: names }: SourceConfig<string> = sources[RECORD_SOURCES[type]];
  return fields.every((field) => {
    const [name = field, ...piece] = field.split('.');
    const attribute = names[name];
    return attribute === undefined || maySeeOfAll(ctx, uid, [attribute, ...piece].join('.'));
  });
};

const EVIDENCE = EVIDENCE_PIECE.map((piece) => `evidence.${piece}`);
/** What an answer names a record by. */
const NAMING = ['agency', 'date', 'title', 'number', 'symbol', 'code'];

/** The types that who asks may open, and whether with their evidence, which is private there. */
const visibleTo = (ctx: Context, strapi: Core.Strapi): Visible[] =>
  COMPLETED_TYPES.flatMap((type) =>
    maySeeFields(ctx, strapi, type, [...NAMING, 'topic'])
      ? [{ type, withEvidence: maySeeFields(ctx, strapi, type, EVIDENCE) }]
      : [],
  );

export const createEntryController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What the form of a new record begins with. */
  defaults: answering(async (ctx) => {
    const type = readEntryType(ctx.querystring);
    const account = accountOf(ctx);
    ctx.body = (await getService(strapi, 'entryDefaults').answer(
      { type, account },
      new Date(),
    )) satisfies EntryDefaultsAnswer;
  }),

  /** What is recorded already and says the same. */
  duplicates: answering(async (ctx) => {
    const request = readDuplicatesRequest(ctx.querystring);
    const mayKnow = maySeeFields(ctx, strapi, request.type, [...NAMING, ...Object.keys(request.values)]);
    ctx.body = (
      mayKnow ? await getService(strapi, 'duplicates').answer(request) : { data: [] }
    ) satisfies DuplicatesAnswer;
  }),

  /** What of a period lacks something. */
  incomplete: answering(async (ctx) => {
    const request = readIncompleteRequest(ctx.querystring);
    ctx.body = (await getService(strapi, 'incomplete').answer(
      request,
      visibleTo(ctx, strapi),
    )) satisfies IncompleteAnswer;
  }),
});
