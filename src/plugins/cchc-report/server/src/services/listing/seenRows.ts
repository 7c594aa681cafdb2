import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ReportError } from '../../domain/errors';

/** A row of a list of the content manager, and what it says of its publication. */
export interface SeenRow {
  readonly id: number;
  /** `draft`, `published` or `modified`; undefined for types without drafts. */
  readonly status: string | undefined;
}

interface Found {
  readonly results: readonly SeenRow[];
  readonly pagination: { readonly pageCount: number; readonly total: number };
}

/** Rows that one file takes: as many as one that is imported. */
export const MOST_ROWS = 20_000;
/** Most that the content manager gives at once. */
const ROWS_AT_ONCE = 1000;

interface ListContext {
  readonly state: unknown;
  readonly query: object;
  readonly params: { readonly model: string };
  readonly request: { readonly query: object };
  readonly forbidden: () => never;
  body?: Found;
}

/** As much of a request as the content manager's controller looks at. */
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
 * The rows of a list as the content manager shows them to whoever asks: its own controller is asked, page by page, so that
 * filters, order and permissions are those of the screen.
 * @throws ReportError `list_too_long`, and what the content manager refuses
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
