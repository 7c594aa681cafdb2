import { startMessage } from './wording';

/** Whether an address is the root of a domain: `https://cchc.example.vn`. */
const isRoot = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, href } = new URL(text);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
};

/**
 * `PUBLIC_URL` as it is given; empty is this machine's own address.
 * @param isPortalEnabled the portal's links begin at the root of a domain, so that with it nothing else can be served
 * @throws where the portal could not be reached by it
 */
export const checkedPublicUrl = (url: string, isPortalEnabled: boolean): string => {
  if (url !== '' && isPortalEnabled && !isRoot(url))
    throw new Error(startMessage('public_url_refused', { url }));
  return url;
};
