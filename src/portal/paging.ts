import { addParameters } from './addresses';
import { notFound } from './faults';

/** Links to the pages of a list. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
  /** The page numbers shown; `gap`: pages are skipped before this one. */
  readonly numbers: readonly { readonly number: number; readonly href: string; readonly gap: boolean }[];
}

/** Page numbers shown on each side of the current page. */
const AROUND = 2;

/** @throws PageFault `not_found` for a page after the last */
export const paginate = (
  { page, size, total }: { readonly page: number; readonly size: number; readonly total: number },
  path: string,
  parameters: Readonly<Record<string, string | null>>,
): Paging => {
  const pages = Math.max(1, Math.ceil(total / size));
  if (page > pages) throw notFound();
  const href = (number: number): string =>
    addParameters(path, { ...parameters, trang: number === 1 ? null : number });
  const named = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= AROUND,
  );
  return {
    page,
    pages,
    total,
    previous: page > 1 ? href(page - 1) : null,
    next: page < pages ? href(page + 1) : null,
    numbers: named.map((number, index) => ({
      number,
      href: href(number),
      gap: number - (named[index - 1] ?? number - 1) > 1,
    })),
  };
};
