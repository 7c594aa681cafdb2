import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { nothing } from '../../reports/http/contract/reports';
import { readAbility, readAccount, readActor } from '../../controllers/actor';
import { sendFile } from '../../controllers/download';
import { answering } from '../../controllers/errors';
import { readCommand, readQuery, refuseParameters } from '../../controllers/input';
import { receiveFile } from '../../controllers/sentFile';
import { ReportError } from '../../domain/errors';
import { READING_LIMITS } from '../reading';
import {
  listConflicts,
  listProblems,
  listUncounted,
  listUnknownNames,
  refusedRowsFile,
} from '../service/findings';
import {
  cancelImport,
  decide,
  getImport,
  guessColumns,
  listImports,
  listTypes,
  startCheck,
  startRun,
} from '../service/imports';
import { type Caller, findType } from '../service/ownImport';
import { preparedWorkbook } from '../service/preparedWorkbook';
import { rightsOfRequest } from '../service/rights';
import { uploadFile } from '../service/uploadFile';
import {
  afterQuery,
  importChoices,
  type ImportConflictsAnswer,
  importDecision,
  type ImportProblemsAnswer,
  type ImportsAnswer,
  type ImportTypesAnswer,
  type ImportUncountedAnswer,
  type ImportUnknownAnswer,
  type OneImportAnswer,
  placeQuery,
  preparedQuery,
  uploadQuery,
} from './contract';

/** 12 random bytes. */
const ID = /^[0-9a-f]{24}$/;

const FILE = { missing: 'import_missing', tooLarge: 'import_too_large' } as const;

/** Imports of records from files. */
export const createImportsController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The account that signs in; a token is none, and the run acts with an account's rights. */
  const readCaller = (ctx: Context): Caller => {
    if (readAccount(ctx) === null) throw new errors.ForbiddenError();
    return { actor: readActor(ctx), rights: (uid) => rightsOfRequest(strapi, readAbility(ctx), uid) };
  };
  /** @throws ReportError `import_unknown` for a malformed id */
  const readId = (ctx: Context): string => {
    const id = String(ctx.params.id);
    if (!ID.test(id)) throw new ReportError('import_unknown');
    return id;
  };

  return {
    types: answering(async (ctx) => {
      refuseParameters(ctx);
      ctx.body = { data: listTypes(strapi, readCaller(ctx)) } satisfies ImportTypesAnswer;
    }),

    find: answering(async (ctx) => {
      refuseParameters(ctx);
      ctx.body = { data: await listImports(strapi, readCaller(ctx)) } satisfies ImportsAnswer;
    }),

    prepared: answering(async (ctx) => {
      const { type, agency } = readQuery(ctx, preparedQuery);
      sendFile(ctx, await preparedWorkbook(strapi, type, agency, readCaller(ctx)));
    }),

    create: answering(async (ctx) => {
      const { name: fileName, ...upload } = readQuery(ctx, uploadQuery);
      const caller = readCaller(ctx);
      // Checks the right to import the type before the file is received.
      findType(strapi, upload.type, caller);
      const bytes = await receiveFile(ctx, READING_LIMITS.fileBytes, FILE);
      const data = await uploadFile(strapi, { ...upload, fileName, bytes }, caller, new Date());
      ctx.status = 201;
      ctx.body = { data } satisfies OneImportAnswer;
    }),

    findOne: answering(async (ctx) => {
      refuseParameters(ctx);
      ctx.body = { data: await getImport(strapi, readId(ctx), readCaller(ctx)) } satisfies OneImportAnswer;
    }),

    look: answering(async (ctx) => {
      const place = readQuery(ctx, placeQuery);
      const data = await guessColumns(strapi, readId(ctx), place, readCaller(ctx));
      ctx.body = { data } satisfies OneImportAnswer;
    }),

    check: answering(async (ctx) => {
      const choices = readCommand(ctx, importChoices);
      const data = await startCheck(strapi, readId(ctx), choices, readCaller(ctx), new Date());
      ctx.status = 202;
      ctx.body = { data } satisfies OneImportAnswer;
    }),

    problems: answering(async (ctx) => {
      refuseParameters(ctx);
      const data = await listProblems(strapi, readId(ctx), readCaller(ctx));
      ctx.body = { data } satisfies ImportProblemsAnswer;
    }),

    uncounted: answering(async (ctx) => {
      refuseParameters(ctx);
      const data = await listUncounted(strapi, readId(ctx), readCaller(ctx));
      ctx.body = { data } satisfies ImportUncountedAnswer;
    }),

    unknown: answering(async (ctx) => {
      refuseParameters(ctx);
      const data = await listUnknownNames(strapi, readId(ctx), readCaller(ctx));
      ctx.body = { data } satisfies ImportUnknownAnswer;
    }),

    conflicts: answering(async (ctx) => {
      const { after } = readQuery(ctx, afterQuery);
      ctx.body = (await listConflicts(
        strapi,
        readId(ctx),
        after,
        readCaller(ctx),
      )) satisfies ImportConflictsAnswer;
    }),

    decide: answering(async (ctx) => {
      const decision = readCommand(ctx, importDecision);
      const data = await decide(strapi, readId(ctx), decision, readCaller(ctx));
      ctx.body = { data } satisfies OneImportAnswer;
    }),

    run: answering(async (ctx) => {
      readCommand(ctx, nothing);
      const data = await startRun(strapi, readId(ctx), readCaller(ctx));
      ctx.status = 202;
      ctx.body = { data } satisfies OneImportAnswer;
    }),

    cancel: answering(async (ctx) => {
      readCommand(ctx, nothing);
      const data = await cancelImport(strapi, readId(ctx), readCaller(ctx), new Date());
      ctx.body = { data } satisfies OneImportAnswer;
    }),

    refused: answering(async (ctx) => {
      refuseParameters(ctx);
      sendFile(ctx, await refusedRowsFile(strapi, readId(ctx), readCaller(ctx)));
    }),
  };
};
