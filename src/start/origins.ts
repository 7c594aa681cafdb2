import { startMessage } from './wording';

/** Whether a text is an origin as browsers say it: `https://ichhau.example.vn`, or `*` for all. */
const isOrigin = (text: string): boolean =>
  text === '*' || (URL.canParse(text) && new URL(text).origin === text);

/**
 * `CORS_ORIGINS` as it is given.
 * @throws where one is no origin: it would match none, and nothing would say why
 */
export const checkedOrigins = (origins: readonly string[]): string[] => {
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) throw new Error(startMessage('origin_refused', { origin: wrong }));
  return [...origins];
};
