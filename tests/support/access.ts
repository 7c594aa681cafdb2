import { listening } from './asking';
import type { TestApp } from './strapi';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export interface Route {
  readonly method: string;
  readonly path: string;
}

/** The credentials of a caller; none for a stranger. */
export type Caller = { readonly token: string } | null;
export type Callers = Readonly<Record<string, Caller>>;

/** Routes by the callers that they let in: `"leader clerk": ["GET /upload/files"]`; `""` are closed to all of them. */
export type AccessTable = Readonly<Record<string, readonly string[]>>;

/** The same table whatever the order of its lines: Strapi's order of routes is no promise. */
export const sortedTable = (table: AccessTable): AccessTable =>
  Object.fromEntries(Object.entries(table).map(([callers, routes]) => [callers, [...routes].sort()]));

/** Every route that the app has, in the order in which it looks through them. */
export const allRoutes = ({ strapi }: TestApp): Route[] =>
  (strapi.server.listRoutes() as readonly { path: string; methods: string[] }[]).flatMap(
    ({ path, methods }) =>
      methods.filter((method) => METHODS.includes(method)).map((method) => ({ method, path })),
  );

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** The callers that the table names for a route; none when it lacks the route. */
export const expectedCallers = (table: AccessTable, route: Route): string[] =>
  Object.entries(table).flatMap(([callers, routes]) =>
    routes.includes(nameOf(route)) ? callers.split(' ') : [],
  );

/** Callers ask these one after the other: whether one is let in to a record depends on who made it. */
const TOUCHES_RECORDS = /^\/content-manager\//;

/** An id that no row has: a caller who is let in changes nothing. */
const NO_ID = '999999999';
const PARAMETERS: Readonly<Record<string, string>> = { model: 'api::article.article' };

const addressOf = (path: string): string => {
  const uid = path.includes('/components/') ? 'shared.evidence' : 'api::article.article';
  return path.replace(/:(\w+)/g, (_, name: string) => (name === 'uid' ? uid : (PARAMETERS[name] ?? NO_ID)));
};

/** Tells if the caller is authorized. A later refusal of an empty body or a wrong id is neither 401 nor 403. */
const isLetIn = async (url: string, { method, path }: Route, caller: Caller): Promise<boolean> => {
  const headers = new Headers(caller === null ? {} : { authorization: `Bearer ${caller.token}` });
  if (method !== 'GET') headers.set('content-type', 'application/json');
  const body = method === 'GET' ? {} : { body: '{}' };
  const answer = await fetch(`${url}${addressOf(path)}`, { method, headers, ...body, redirect: 'manual' });
  const text = await answer.text();
  // A server that cannot answer tells nothing about who is let in.
  if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return answer.status !== 401 && answer.status !== 403;
};

const letInBy = async (url: string, route: Route, callers: Callers): Promise<string> => {
  const ask = async ([name, caller]: [string, Caller]): Promise<string[]> =>
    (await isLetIn(url, route, caller)) ? [name] : [];
  const asked = Object.entries(callers);
  if (!TOUCHES_RECORDS.test(route.path)) return (await Promise.all(asked.map(ask))).flat().join(' ');
  const letIn: string[] = [];
  for (const caller of asked) letIn.push(...(await ask(caller)));
  return letIn.join(' ');
};

/** Asks every route as every caller. */
export const accessTable = async (
  app: TestApp,
  routes: readonly Route[],
  callersOf: (route: Route) => Callers | Promise<Callers>,
): Promise<AccessTable> => {
  const url = await listening(app);
  const found: Record<string, string[]> = {};
  for (const route of routes)
    (found[await letInBy(url, route, await callersOf(route))] ??= []).push(nameOf(route));
  return found;
};
