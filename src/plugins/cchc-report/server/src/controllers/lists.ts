import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ReportError } from '../domain/errors';
import type { ListAsker, ListFormat } from '../services/listing/listFile';
import { getService } from '../services/getService';
import { actorOf } from './actor';
import { sendFile } from './download';
import { answering } from './errors';

const FORMATS: readonly ListFormat[] = ['xlsx', 'csv'];

/** Lists of records as files. */
export const createListsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `?format`, and what the content manager's own list is asked with: it judges that itself. */
  file: answering(async (ctx: Context) => {
    const { format: asked, page: _page, pageSize: _size, ...query } = ctx.query as Record<string, unknown>;
    const format = FORMATS.find((known) => known === asked);
    if (format === undefined) throw new ReportError('parameter_invalid', { name: 'format' });
    const uid = String((ctx as { params?: { uid?: unknown } }).params?.uid);
    const asker = ctx as unknown as ListAsker;
    const file = await getService(strapi, 'listFile').file(uid, query, format, asker);
    await getService(strapi, 'log').listExported(uid, file.fileName, actorOf(ctx), new Date());
    sendFile(ctx, file);
  }),
});
