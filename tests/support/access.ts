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

/** Every route that the app has, in the order in which it looks through them. */
export const allRoutes = ({ strapi }: TestApp): Route[] =>
  (strapi.server.listRoutes() as readonly { path: string; methods: string[] }[]).flatMap(
    ({ path, methods }) =>
      methods.filter((method) => METHODS.includes(method)).map((method) => ({ method, path })),
  );

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** The callers that the table lets in to a route; none when it lacks the route. */
export const expectedCallers = (table: AccessTable, route: Route): string[] =>
  Object.entries(table).flatMap(([callers, routes]) =>
    routes.includes(nameOf(route)) ? callers.split(' ') : [],
  );

const pick = <T>(from: readonly T[], turn: number): T[] => from.slice(turn % from.length).slice(0, 1);

/**
 * Picks a few of a route's callers: those that are asked at every route, one that the table lets in and one that it keeps out. The
 * last two change with `turn`, the number of the route, so that over the routes each caller is asked at many.
 */
export const pickCallers = (
  callers: Callers,
  letIn: readonly string[],
  always: readonly string[],
  turn: number,
): Callers => {
  const others = Object.keys(callers).filter((name) => !always.includes(name));
  const picked = [
    ...always,
    ...pick(
      others.filter((name) => letIn.includes(name)),
      turn,
    ),
    ...pick(
      others.filter((name) => !letIn.includes(name)),
      turn,
    ),
  ];
  return Object.fromEntries(Object.entries(callers).filter(([name]) => picked.includes(name)));
};

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

/** What the table says of the callers that were asked at each route; a route that was not asked keeps all its callers. */
const restrictTable = (
  table: AccessTable,
  asked: ReadonlyMap<string, readonly string[]>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([callers, routes]) =>
      routes.map((name) => {
        const names = asked.get(name);
        const kept = callers.split(' ').filter((caller) => names === undefined || names.includes(caller));
        return [name, kept.join(' ')];
      }),
    ),
  );

export interface Access {
  /** The callers that the app let in, by route: `{ 'GET /upload/files': 'leader clerk' }`. */
  readonly found: Readonly<Record<string, string>>;
  /** What the table says of the same callers. A route that the app lacks is here, one that the table lacks is not. */
  readonly expected: Readonly<Record<string, string>>;
}

/** Sends a request to every route as each of its callers, and reads from the table whom it should let in. */
export const compareAccess = async (
  app: TestApp,
  table: AccessTable,
  routes: readonly Route[],
  callersAt: (route: Route, turn: number) => Callers | Promise<Callers>,
): Promise<Access> => {
  const url = await listening(app);
  const found: Record<string, string> = {};
  const asked = new Map<string, string[]>();
  for (const [turn, route] of routes.entries()) {
    const callers = await callersAt(route, turn);
    asked.set(nameOf(route), Object.keys(callers));
    found[nameOf(route)] = await letInBy(url, route, callers);
  }
  return { found, expected: restrictTable(table, asked) };
};
