import type { Page } from './page';

export interface FoundPage {
  readonly page: Page;
  /** What stands in the place of `:key`, decoded; empty where the page has none. */
  readonly key: string;
}

const KEY = '/:key';

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The page of an address, with or without a slash at its end; null where there is none. */
export const findPage = (pages: readonly Page[], path: string): FoundPage | null => {
  const asked = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  for (const page of pages) {
    if (page.path === asked) return { page, key: '' };
    if (!page.path.endsWith(KEY)) continue;
    const section = page.path.slice(0, -KEY.length);
    const rest = asked.startsWith(`${section}/`) ? asked.slice(section.length + 1) : '';
    if (rest === '' || rest.includes('/')) continue;
    const key = decoded(rest);
    return key === null ? null : { page, key };
  }
  return null;
};
