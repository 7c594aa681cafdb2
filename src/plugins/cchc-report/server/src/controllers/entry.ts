import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RECORD_SOURCES, type PluginConfig } from '../config';
import { PLUGIN_ID } from '../pluginId';
import { EVIDENCE_PIECE } from '../policies/mayReadEvidence';
import { COMPLETED_TYPES, type Visible } from '../services/entry/incomplete';
import { getService } from '../services/getService';
import type { DuplicatesAnswer, EntryDefaultsAnswer, IncompleteAnswer } from '../types/api';
import { accountOf, mayOpen, maySee } from './actor';
import { answering } from './errors';
import { readDuplicatesRequest, readEntryType, readIncompleteRequest } from './validation/entry';

/** The types that who asks may open, and whether with their evidence, which is private there. */
const visibleTo = (ctx: Context, strapi: Core.Strapi): Visible[] => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  return COMPLETED_TYPES.flatMap((type) => {
    const { uid, fields } = sources[RECORD_SOURCES[type]];
    const withEvidence = EVIDENCE_PIECE.every((part) => maySee(ctx, uid, `${fields.evidence}.${part}`));
    return mayOpen(ctx, uid) ? [{ type, withEvidence }] : [];
  });
};

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
    ctx.body = (await getService(strapi, 'duplicates').answer(request)) satisfies DuplicatesAnswer;
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
