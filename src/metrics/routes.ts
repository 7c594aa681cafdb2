import { path as GUIDE } from '../guide/address.json';
import { isPortalPath, portalTemplate } from '../portal/addresses';

/** The parts of a router's layer that tell which addresses it answers. */
export interface RouteLayer {
  readonly path: string | RegExp;
  readonly methods: readonly string[];
  readonly regexp: RegExp;
}

/** Addresses that middlewares answer before the router. */
const OF_MIDDLEWARES = [GUIDE, '/metrics'];

/** The label of addresses that no route answers: one for all, because anybody can make up addresses. */
const UNKNOWN = 'other';

/** Strapi's route of static files, for every address there is. */
const isForAll = (path: string): boolean => path.startsWith('/(');
const isCatchAll = (path: string): boolean => /[(*]/.test(path);
const isFixed = (path: string): boolean => !isCatchAll(path) && !path.includes(':');
const trim = (path: string): string => path.toLowerCase().replace(/\/+$/, '') || '/';

/**
 * Finds the template of the route that answers an address: `/api/articles/:id`. Routes of all addresses below another
 * (`/admin/:path*`) come last, and the last of them wins: they pass on what
 * they do not know. A cached answer meets no router, so the
 * router's own note of its match cannot be used.
 */
export const createRouteFinder = (layers: readonly RouteLayer[]) => {
  const named = layers.flatMap(({ path, methods, regexp }) =>
    typeof path === 'string' && methods.length > 0 && !isForAll(path) ? [{ path, methods, regexp }] : [],
  );
  const fixed = new Set([
    ...OF_MIDDLEWARES,
    ...named.filter(({ path }) => isFixed(path)).map(({ path }) => trim(path)),
  ]);
  const patterns = named.filter(({ path }) => !isFixed(path) && !isCatchAll(path));
  const catchAlls = named.filter(({ path }) => isCatchAll(path));
  return (method: string, address: string): string => {
    const path = trim(address);
    if (fixed.has(path)) return path;
    const answers = ({ methods, regexp }: (typeof named)[number]): boolean =>
      methods.includes(method) && regexp.test(path);
    const pattern = patterns.find(answers);
    if (pattern !== undefined) return pattern.path;
    if (isPortalPath(path)) return portalTemplate(path);
    return catchAlls.filter(answers).at(-1)?.path ?? UNKNOWN;
  };
};
