import { oneLine, withoutUnseen } from '../../../domain/vi';
import words from './addresses.vi.json';

const NONE: readonly string[] = words.none;
/** "www.xa.gov.vn/tin", "zalo.me/s/1": a name of a host with a dot in it, and what stands on it. */
const WITHOUT_SCHEME = /^(?:www\.\S+|[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*)$/i;

/** Letters of an address that records hold. */
const LONGEST = 2000;

/** An address on the web as it was meant; other text as it is. Null where it says that there is none. */
export const meantAddress = (typed: string): string | null => {
  if (typed.length > LONGEST) return typed;
  const text = oneLine(withoutUnseen(typed))
    .replace(/^(https?)\s*:?\s*\/\/\s*/i, (_start, scheme: string) => `${scheme.toLowerCase()}://`)
    .replace(/[.,;]+$/, '');
  if (NONE.includes(text.toLocaleLowerCase('vi'))) return null;
  return WITHOUT_SCHEME.test(text) ? `https://${text}` : text;
};
