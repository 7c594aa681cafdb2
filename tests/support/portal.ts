import { SaxesParser } from 'saxes';
import type { TestApp } from './strapi';

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Opens a page as a browser does. */
export const open = async (app: TestApp, path: string): Promise<Answered> =>
  app.http.get(path).set('Accept', 'text/html,application/xhtml+xml,*/*');

/** Pages by their addresses; one that is no 200 is told by its address. */
export const openAll = async (
  app: TestApp,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>();
  for (const path of paths) {
    const { status, text } = await open(app, path);
    pages.set(path, status === 200 ? text : `${status} ${path}`);
  }
  return pages;
};

/** The text of the first element that the pattern's bracket catches, without its entities' marks. */
export const caught = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1]?.trim() ?? '';

export const titleOf = (text: string): string => caught(text, /<title>([^<]*)<\/title>/);

/** @throws Error where XML 1.0 is broken; @returns the texts of all elements of a name */
export const elementsOf = (xml: string, name: string): readonly string[] => {
  const parser = new SaxesParser({ xmlns: true });
  const texts: string[] = [];
  let isWithin = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    isWithin = tag.name === name;
    if (isWithin) texts.push('');
  });
  parser.on('text', (text) => {
    if (isWithin) texts.push(`${texts.pop() ?? ''}${text}`);
  });
  parser.on('closetag', () => {
    isWithin = false;
  });
  parser.write(xml).close();
  return texts;
};

/** Every address of the site map, without its origin. */
export const mapped = async (app: TestApp): Promise<readonly string[]> =>
  elementsOf((await open(app, '/sitemap.xml')).text, 'loc').map((address) => new URL(address).pathname);

/** The numbers that a pattern's bracket catches, in their order. */
export const numbersOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));

/** Takes an action from the Public role while `act` runs. */
export const closed = async (app: TestApp, action: string, act: () => Promise<void>): Promise<void> => {
  const permissions = app.strapi.db.query('plugin::users-permissions.permission');
  const [permission] = await permissions.findMany({
    where: { action, role: { type: 'public' } },
    populate: { role: true },
  });
  await permissions.delete({ where: { id: permission.id } });
  try {
    await act();
  } finally {
    await permissions.create({ data: { action, role: permission.role.id } });
  }
};

const VALUES = ['x', '%00', '%ED%A0%80', '%FF', '-1', '1e400', '__proto__', 'a'.repeat(10_000)];

/** The parameters that pages read, other than that of the pages of a list. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '/thu-tuc': ['linh-vuc', 'muc-do', 'trang'],
  '/tin-tuc': ['chuyen-muc'],
  '/ke-hoach': ['nam'],
  '/so-lieu': ['ky', 'chot', 'nam'],
  '/tim-kiem': ['q'],
};

/** Addresses with parameters that nobody sends who means well. */
export const hostileQueries = (): readonly (readonly [path: string, query: string])[] =>
  Object.entries(NAMES).flatMap(([path, names]) =>
    names.flatMap((name) => [
      ...VALUES.map((value) => [path, `${name}=${value}`] as const),
      [path, `${name}=a&${name}=b`] as const,
      [path, `${name}[$ne]=a&__proto__[x]=y&constructor=z`] as const,
    ]),
  );
