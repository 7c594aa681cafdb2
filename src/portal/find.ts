import type { Page } from './page';

export interface FoundPage {
  readonly page: Page;
  /** The decoded value of `:key`; empty if the page has none. */
  readonly key: string;
}

const KEY = '/:key';

const decodeKey = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The page at `path`, with or without a trailing slash; null if there is none. */
export const findPage = (pages: readonly Page[], path: string): FoundPage | null => {
  const wanted = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  for (const page of pages) {
    if (page.path === wanted) return { page, key: '' };
    if (!page.path.endsWith(KEY)) continue;
    const section = page.path.slice(0, -KEY.length);
    const rest = wanted.startsWith(`${section}/`) ? wanted.slice(section.length + 1) : '';
    if (rest === '' || rest.includes('/')) continue;
    const key = decodeKey(rest);
    return key === null ? null : { page, key };
  }
  return null;
};
