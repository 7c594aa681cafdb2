import type { ServedRoute } from '../appProcess';
import { oneOf, type Random, RAW_BODIES } from '../hostileRequests';
import type { RawRequest } from '../rawClient';
import { hostilePart, hostileQuery } from './addressValues';
import { bodyFor } from './bodies';
import { anyJson, hostileJson, spoiledJson } from './jsonValues';
import type { World } from './world';

export interface Drawn extends RawRequest {
  readonly role: string;
  /** As the server lists it. */
  readonly route: string;
}

const KNOWN_PARTS: Readonly<Record<string, readonly string[]>> = {
  key: ['opening', 'results', 'tasks'],
  kind: ['month', 'quarter', 'year'],
  targetField: ['agency', 'channels', 'createdBy', 'localizations', 'cover', 'title'],
  name: ['shared', 'x'],
  provider: ['github', 'local'],
  role: ['1', '2'],
};

const partFor = (world: World, random: Random, path: string, name: string, model: string): string => {
  if (random() < 0.2) return hostilePart(random);
  if (/^(model|uid|contentType)$/.test(name)) return model;
  const known = KNOWN_PARTS[name];
  if (known !== undefined) return oneOf(random, known);
  const prefix = Object.keys(world.ids).find((start) => path.startsWith(start));
  return oneOf(random, (prefix === undefined ? world.documents[model] : world.ids[prefix]) ?? ['1']);
};

/** Routes that are addresses of the app: the others are middleware, or faulty ones of a test (see serveApp.js). */
export const addressesOf = (routes: readonly ServedRoute[]): readonly ServedRoute[] =>
  routes.filter(
    ({ methods, path }) => methods.length > 0 && path !== '/_health' && !path.startsWith('/test/'),
  );

/** The type whose rows an address lists, where it does not name one itself. */
const MODELS: readonly (readonly [RegExp, string])[] = [
  [/\/upload\/folder/, 'plugin::upload.folder'],
  [/\/upload/, 'plugin::upload.file'],
  [/\/admin\/users/, 'admin::user'],
  [/\/api\/users/, 'plugin::users-permissions.user'],
];

const modelFor = (world: World, random: Random, path: string): string =>
  MODELS.find(([like]) => like.test(path))?.[1] ?? oneOf(random, Object.keys(world.documents));

const addressOf = (world: World, random: Random, { path }: ServedRoute, model: string): string =>
  path
    .replace(/\(\(\?!uploads\/\)\.\+\)|\(\.\*\)/, () => hostilePart(random))
    .replace(/:(\w+)/g, (_, name: string) => partFor(world, random, path, name, model));

const queryOf = (world: World, random: Random, model: string): string => {
  const led = world.queries[model] ?? [];
  return random() < 0.5 && led.length > 0 ? `?${oneOf(random, led)}` : hostileQuery(random);
};

const ODD_METHODS = ['HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'DELETE', 'PUT', 'POST', 'GET'];
const BODILESS = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

const TAKES_FILES = /^\/(api\/)?upload(\/files(\/:id\/replace)?)?$|^\/admin\/project-settings$/;
const PART = '\r\n--b\r\nContent-Disposition: form-data; name=';

/** A form with the least PDF there is, and a description of it that nobody means well by. */
const formOf = (random: Random): Pick<Drawn, 'headers' | 'body'> => {
  const file = `${PART}"files"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n%%EOF\n`;
  const info = `${PART}"${oneOf(random, ['fileInfo', 'fileInfo', 'ref', 'path', 'id'])}"\r\n\r\n${spoiledJson(
    random,
    {
      name: 'a',
      folder: 1,
      caption: 'b',
    },
  )}`;
  const parts = oneOf(random, [file + info, info + info + file, info, file]);
  return {
    headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
    body: `${parts.slice(2)}\r\n--b--\r\n`,
  };
};

const jsonFor = (random: Random, known: unknown): string => {
  const die = random();
  if (die > 0.93) return hostileJson(random);
  if (known === null || die > 0.8) return anyJson(random);
  return die < 0.1 ? JSON.stringify(known) : spoiledJson(random, known);
};

const contentOf = (
  world: World,
  random: Random,
  address: string,
  model: string,
): Pick<Drawn, 'headers' | 'body'> => {
  const [method = '', path = ''] = address.split(' ');
  if (BODILESS.includes(method)) return {};
  if (TAKES_FILES.test(path) && random() < 0.5) return formOf(random);
  if (random() < 0.1) {
    const { type, text } = oneOf(random, RAW_BODIES);
    return { headers: { 'Content-Type': type }, body: text };
  }
  const body = jsonFor(random, bodyFor(world, random, address, model));
  return { headers: { 'Content-Type': 'application/json' }, body };
};

/** The next request of a row; the same row for the same random numbers. */
export const drawRequest = (world: World, random: Random, routes: readonly ServedRoute[]): Drawn => {
  const route = oneOf(random, routes);
  const method = random() < 0.06 ? oneOf(random, ODD_METHODS) : oneOf(random, route.methods);
  const model = modelFor(world, random, route.path);
  const query = random() < (method === 'GET' ? 0.5 : 0.15) ? queryOf(world, random, model) : '';
  const { headers, body } = contentOf(world, random, `${method} ${route.path}`, model);
  const odd = random() < 0.1 ? Object.fromEntries([oneOf(random, world.headers)]) : {};
  return {
    role: oneOf(random, world.roles),
    route: route.path,
    method,
    path: addressOf(world, random, route, model) + query,
    headers: { ...headers, ...odd },
    ...(body === undefined ? {} : { body }),
  };
};
