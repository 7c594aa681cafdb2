import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { RecordsAnswer, SearchAnswer, StaffSearchAnswer } from '../contract';
import { recordsQuery } from '../contract/figures';
import { pageQuery } from '../contract/query';
import { searchQuery } from '../contract/search';
import { ReportError } from '../domain/errors';
import { BREAKDOWNS, isFigureId } from '../domain/figures';
import { quoteInput } from '../domain/vi';
import { getService } from '../services/getService';
import { logListExport } from '../reports/service/actions';
import type { ListAsker, ListFormat } from '../services/listing/listFile';
import { answerRecords, type RecordsRequest } from '../services/records';
import type { MayRead, SearchRequest } from '../services/search';
import { readActor, maySeeOfAll } from './actor';
import { sendFile } from './download';
import { counted } from './counted';
import { answering } from './errors';
import { toFiguresRequest } from './figures';
import { readFields, readParameters, readQuery } from './input';

/** @throws ReportError `figure_unknown`, `breakdown_incomplete`, `breakdown_unknown`, and those of a period and a page */
const readRecordsRequest = (ctx: Context): RecordsRequest => {
  const id = String(ctx.params.id);
  if (!isFigureId(id)) throw new ReportError('figure_unknown', { id: quoteInput(id) });
  const given = readParameters(ctx, recordsQuery);
  const { by, key } = given;
  if ((by === undefined) !== (key === undefined)) throw new ReportError('breakdown_incomplete');
  const breakdown = BREAKDOWNS.find((candidate) => candidate === by);
  if (by !== undefined && breakdown === undefined)
    throw new ReportError('breakdown_unknown', { id, by: quoteInput(by) });
  return {
    ...toFiguresRequest(given),
    figure: id,
    row: breakdown === undefined || key === undefined ? undefined : { by: breakdown, key },
    page: readFields(pageQuery, given),
  };
};

const LIST_FORMATS: readonly ListFormat[] = ['xlsx', 'csv'];

/** The records behind a figure, and lists of records as files. */
export const createRecordsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    ctx.body = (await answerRecords(strapi, readRecordsRequest(ctx))) satisfies RecordsAnswer;
  }),

  /** `?format`, and the parameters of the content manager's own list, which judges them itself. */
  listFile: counted(
    strapi,
    'export',
    answering(async (ctx) => {
      const { format: asked, page: _page, pageSize: _size, ...query } = ctx.query as Record<string, unknown>;
      const format = LIST_FORMATS.find((known) => known === asked);
      if (format === undefined) throw new ReportError('parameter_invalid', { name: 'format' });
      const uid = String(ctx.params.uid);
      const file = await getService(strapi, 'listFile').file(uid, query, format, ctx as unknown as ListAsker);
      await logListExport(strapi, uid, file.fileName, readActor(ctx), new Date());
      sendFile(ctx, file);
    }),
  ),
});

const readSearchRequest = (ctx: Context): SearchRequest => {
  const { q, type, agency, ...page } = readQuery(ctx, searchQuery);
  return { terms: q, type, agency, page };
};

/** True if the content API lets the caller read the type itself; search tells no more of it. */
const mayFind = async (strapi: Core.Strapi, auth: unknown, uid: string): Promise<boolean> => {
  try {
    await strapi.get('auth').verify(auth, { scope: [`${uid}.find`] });
    return true;
  } catch {
    return false;
  }
};

export const createSearchController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const request = readSearchRequest(ctx);
    const open = new Map<string, boolean>();
    for (const uid of getService(strapi, 'search').readTypes())
      open.set(uid, await mayFind(strapi, ctx.state.auth, uid));
    const mayRead: MayRead = (fields) => fields.every(({ uid }) => open.get(uid) === true);
    ctx.body = (await getService(strapi, 'search').answer(request, mayRead)) satisfies SearchAnswer;
  }),

  /** An account is told of the records that it may open. */
  findForStaff: answering(async (ctx) => {
    const request = readSearchRequest(ctx);
    const mayRead: MayRead = (fields) =>
      fields.every(({ uid, attribute }) => maySeeOfAll(ctx, uid, attribute));
    ctx.set('Cache-Control', 'private, no-store');
    const answer = await getService(strapi, 'search').staffAnswer(request, mayRead);
    ctx.body = answer satisfies StaffSearchAnswer;
  }),
});
