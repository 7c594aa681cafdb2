import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { READING_LIMITS } from '../reading';
import type { Asker } from '../service/ownImports';
import { rightsOfRequest } from '../service/rights';
import { getService } from '../../services/getService';
import type {
  ImportConflictsAnswer,
  ImportProblemsAnswer,
  ImportsAnswer,
  ImportTypesAnswer,
  ImportUnknownAnswer,
  OneImportAnswer,
} from './contract';
import { abilityOf, accountOf, actorOf } from '../../controllers/actor';
import { sendFile } from '../../controllers/download';
import { answering } from '../../controllers/errors';
import { receiveFile } from '../../controllers/sentFile';
import { readCommand } from '../../controllers/validation/body';
import {
  importChoices,
  importDecision,
  readAfter,
  readImportId,
  readPrepared,
  readPlace,
  readUpload,
} from './input';
import { nothing } from '../../contract/reports';
import { checkNoParameters } from '../../controllers/validation/requests';

const FILE = { missing: 'import_missing', tooLarge: 'import_too_large' } as const;

/** Files of records on their way into the app. */
export const createImportsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'imports');
  const findings = () => getService(strapi, 'importFindings');
  /** The run acts as the account that sent the file, which a token is not. */
  const askerOf = (ctx: Context): Asker => {
    if (accountOf(ctx) === null) throw new errors.ForbiddenError();
    return { actor: actorOf(ctx), rights: (uid) => rightsOfRequest(strapi, abilityOf(ctx), uid) };
  };
  const idOf = (ctx: Context): string =>
    readImportId(String((ctx as { params?: { id?: unknown } }).params?.id));

  return {
    types: answering(async (ctx) => {
      checkNoParameters(ctx.querystring);
      ctx.body = { data: service().types(askerOf(ctx)) } satisfies ImportTypesAnswer;
    }),

    find: answering(async (ctx) => {
      checkNoParameters(ctx.querystring);
      ctx.body = { data: await service().list(askerOf(ctx)) } satisfies ImportsAnswer;
    }),

    prepared: answering(async (ctx) => {
      const { type, agency } = readPrepared(ctx.querystring);
      sendFile(ctx, await service().prepared(type, agency, askerOf(ctx)));
    }),

    create: answering(async (ctx) => {
      const asked = readUpload(ctx.querystring);
      const asker = askerOf(ctx);
      // Before the file is taken in: who may not import the type need not send it.
      service().type(asked.type, asker);
      const bytes = await receiveFile(ctx, READING_LIMITS.fileBytes, FILE);
      const data = await service().upload({ ...asked, bytes }, asker, new Date());
      ctx.status = 201;
      ctx.body = { data } satisfies OneImportAnswer;
    }),

    findOne: answering(async (ctx) => {
      checkNoParameters(ctx.querystring);
      ctx.body = { data: await service().one(idOf(ctx), askerOf(ctx)) } satisfies OneImportAnswer;
    }),

    look: answering(async (ctx) => {
      const place = readPlace(ctx.querystring);
      ctx.body = { data: await service().look(idOf(ctx), place, askerOf(ctx)) } satisfies OneImportAnswer;
    }),

    check: answering(async (ctx) => {
      const choices = readCommand(ctx, importChoices);
      ctx.status = 202;
      ctx.body = { data: await service().check(idOf(ctx), choices, askerOf(ctx)) } satisfies OneImportAnswer;
    }),

    problems: answering(async (ctx) => {
      checkNoParameters(ctx.querystring);
      ctx.body = { data: await findings().problems(idOf(ctx), askerOf(ctx)) } satisfies ImportProblemsAnswer;
    }),

    unknown: answering(async (ctx) => {
      checkNoParameters(ctx.querystring);
      ctx.body = { data: await findings().unknown(idOf(ctx), askerOf(ctx)) } satisfies ImportUnknownAnswer;
    }),

    conflicts: answering(async (ctx) => {
      const after = readAfter(ctx.querystring);
      ctx.body = (await findings().conflicts(idOf(ctx), after, askerOf(ctx))) satisfies ImportConflictsAnswer;
    }),

    decide: answering(async (ctx) => {
      const decision = readCommand(ctx, importDecision);
      ctx.body = {
        data: await service().decide(idOf(ctx), decision, askerOf(ctx)),
      } satisfies OneImportAnswer;
    }),

    run: answering(async (ctx) => {
      readCommand(ctx, nothing);
      ctx.status = 202;
      ctx.body = { data: await service().run(idOf(ctx), askerOf(ctx)) } satisfies OneImportAnswer;
    }),

    cancel: answering(async (ctx) => {
      readCommand(ctx, nothing);
      ctx.body = { data: await service().cancel(idOf(ctx), askerOf(ctx)) } satisfies OneImportAnswer;
    }),

    refused: answering(async (ctx) => {
      checkNoParameters(ctx.querystring);
      sendFile(ctx, await findings().refused(idOf(ctx), askerOf(ctx)));
    }),
  };
};
