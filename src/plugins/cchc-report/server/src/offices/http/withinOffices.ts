import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { ReportError } from '../../domain/errors';
import { oneLine, quoteInput } from '../../domain/vi';
import { DOCUMENT_ID, REMARK_ID } from '../../contract/query';
import { answering } from '../../controllers/errors';
import { getService } from '../../services/getService';
import {
  agencyOfDocument,
  findAgency,
  queryOn,
  reachAtDoor,
  type AskingState,
  type Owned,
  type Query,
  type Reach,
  type ReachedOffice,
  type SourceTables,
} from '../../sources';

/** Methods that change nothing. */
const READING = new Set(['GET', 'HEAD']);

/** A slug or an id; the route refuses anything else. */
const PLAIN_NAME = /^[\w.~-]{1,300}$/;

const find = ({ offices }: Reach, named: string): ReachedOffice | undefined =>
  offices.find(({ slug, documentId }) => slug === named || documentId === named);

const listNamed = ({ querystring, request }: Context): readonly string[] => {
  const { body } = request as unknown as { readonly body?: unknown };
  const sent: unknown =
    typeof body === 'object' && body !== null ? (body as { readonly agency?: unknown }).agency : undefined;
  return [...new URLSearchParams(querystring).getAll('agency'), sent].filter(
    (name): name is string => typeof name === 'string' && PLAIN_NAME.test(name),
  );
};

/** The report, import or remark that the address names. */
const findOwned = (path: string, { params }: Context): Owned | undefined => {
  const { id } = params as { readonly id?: string };
  // The route refuses text that cannot be an id.
  if (id === undefined || !DOCUMENT_ID.test(id)) return undefined;
  if (path.includes('/reports/:id')) return { kind: 'report', id };
  if (path.includes('/remarks/:id')) return REMARK_ID.test(id) ? { kind: 'remark', id } : undefined;
  return path.includes('/imports/:id') ? { kind: 'import', id } : undefined;
};

const unknownError = ({ kind, id }: Owned): ReportError =>
  kind === 'report'
    ? new ReportError('report_unknown', { id: quoteInput(id) })
    : new ReportError(`${kind}_unknown`);

/** @throws ReportError `office_read_only` */
const refuseWriting = ({ isOwn, name }: ReachedOffice, { method }: Context): void => {
  if (!isOwn && !READING.has(method)) throw new ReportError('office_read_only', { name: oneLine(name) });
};

/** @throws ReportError `office_forbidden`, `office_read_only` */
const refuseNamed = async (query: Query, tables: SourceTables, reach: Reach, ctx: Context): Promise<void> => {
  for (const named of listNamed(ctx)) {
    const office = find(reach, named);
    if (office !== undefined) {
      refuseWriting(office, ctx);
      continue;
    }
    // The route itself says that there is no such office.
    const agency = (await findAgency(query, tables, named)) ?? (await agencyOfDocument(query, tables, named));
    if (agency !== null) throw new ReportError('office_forbidden', { name: oneLine(agency.name) });
  }
};

/** @throws ReportError `report_unknown`, `import_unknown`, `office_read_only` */
const refuseOwned = (reach: Reach, owned: Owned, owner: string, ctx: Context): void => {
  const office = find(reach, owner);
  if (office === undefined) throw unknownError(owned);
  refuseWriting(office, ctx);
};

/**
 * Refuses what names an office, a report or an import that the asking member does not reach. Stands before every route of the admin,
 * so that a new one cannot forget it.
 */
export const withinOffices =
  ({ path }: { readonly path: string }, { strapi }: { readonly strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    let isRefused = true;
    await answering(async () => {
      const query = queryOn(strapi.db.connection);
      const owned = findOwned(path, ctx);
      const found = await reachAtDoor(strapi, query, ctx.state as AskingState, owned);
      if (found !== null) {
        const { reach, owner } = found;
        await refuseNamed(query, await getService(strapi, 'sources').tables(), reach, ctx);
        if (owned !== undefined && owner !== null) refuseOwned(reach, owned, owner, ctx);
      }
      isRefused = false;
    })(ctx);
    if (!isRefused) await next();
  };
