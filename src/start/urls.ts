import { startMessage } from './wording';

/** True for an origin as browsers send it (`https://ichhau.example.vn`), or `*`. */
const isOrigin = (text: string): boolean =>
  text === '*' || (URL.canParse(text) && new URL(text).origin === text);

/**
 * Validates `CORS_ORIGINS`.
 * @throws if an item is not an origin; it would silently match nothing
 */
export const checkOrigins = (origins: readonly string[]): string[] => {
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) throw new Error(startMessage('origin_refused', { origin: wrong }));
  return [...origins];
};

/** True for the root of a domain: `https://cchc.example.vn`. */
const isRoot = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, href } = new URL(text);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
};

/**
 * Validates `PUBLIC_URL`; empty means this machine's address.
 * @param isPortalEnabled the portal's links start at the root of the domain, so it cannot run below a path
 * @throws if the portal would not be reachable
 */
export const checkPublicUrl = (url: string, isPortalEnabled: boolean): string => {
  if (url !== '' && isPortalEnabled && !isRoot(url))
    throw new Error(startMessage('public_url_refused', { url }));
  return url;
};

/** A URL that a browser can open: `0.0.0.0` is only an address to listen on. */
export const toReachableUrl = (url: string): string =>
  url.replace(/\/\/(0\.0\.0\.0|\[::\])(?=[:/]|$)/, '//localhost');
