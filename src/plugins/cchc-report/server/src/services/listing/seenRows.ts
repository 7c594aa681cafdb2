import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ReportError } from '../../domain/errors';

/** A row of a list in the content manager, with its publication status. */
export interface SeenRow {
  readonly id: number;
  /** `draft`, `published` or `modified`; undefined for types without drafts. */
  readonly status: string | undefined;
}

interface Found {
  readonly results: readonly SeenRow[];
  readonly pagination: { readonly pageCount: number; readonly total: number };
}

/** The row limit of one file; same as for an imported file. */
export const MOST_ROWS = 20_000;
/** The page size limit of the content manager. */
const ROWS_AT_ONCE = 1000;

interface ListContext {
  readonly state: unknown;
  readonly query: object;
  readonly params: { readonly model: string };
  readonly request: { readonly query: object };
  readonly forbidden: () => never;
  body?: Found;
}

/** The part of a request that the content manager's controller reads. */
const listContext = (state: unknown, uid: string, query: object): ListContext => ({
  state,
  query,
  params: { model: uid },
  request: { query },
  forbidden: () => {
    throw new errors.ForbiddenError();
  },
});

/**
 * The rows of a list that the content manager shows the caller. Its own controller is called, page by page, so that
 * filters, order and permissions are those of the screen.
 * @throws ReportError `list_too_long`, and refusals of the content manager
 */
export const seenRows = async (
  strapi: Core.Strapi,
  state: unknown,
  uid: string,
  query: Readonly<Record<string, unknown>>,
): Promise<readonly SeenRow[]> => {
  const find = strapi.plugin('content-manager').controller('collection-types')['find'] as unknown as (
    ctx: object,
  ) => Promise<void>;
  const rows = new Map<number, SeenRow>();
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const ctx = listContext(state, uid, { ...structuredClone(query), page, pageSize: ROWS_AT_ONCE });
    await find(ctx);
    if (ctx.body === undefined) throw new Error(`The content manager did not answer for ${uid}`);
    const { results, pagination } = ctx.body;
    if (pagination.total > MOST_ROWS)
      throw new ReportError('list_too_long', { rows: pagination.total, most: MOST_ROWS });
    for (const { id, status } of results) rows.set(id, { id, status });
    pages = pagination.pageCount;
  }
  return [...rows.values()];
};
