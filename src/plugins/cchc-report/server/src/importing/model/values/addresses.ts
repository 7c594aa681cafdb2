import { oneLine, withoutUnseen } from '../../../domain/vi';
import words from './addresses.vi.json';

const NONE: readonly string[] = words.none;
/** "www.xa.gov.vn/tin", "zalo.me/s/1": a host with a dot, and a path. */
const WITHOUT_SCHEME = /^(?:www\.\S+|[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*)$/i;

/** The longest address that a record holds. */
const LONGEST = 2000;

/** Completes a web address; other texts are left alone. Null for a text that says there is none. */
export const readAddress = (typed: string): string | null => {
  if (typed.length > LONGEST) return typed;
  const text = oneLine(withoutUnseen(typed))
    .replace(/^(https?)\s*:?\s*\/\/\s*/i, (_start, scheme: string) => `${scheme.toLowerCase()}://`)
    .replace(/[.,;]+$/, '');
  if (NONE.includes(text.toLocaleLowerCase('vi'))) return null;
  return WITHOUT_SCHEME.test(text) ? `https://${text}` : text;
};
