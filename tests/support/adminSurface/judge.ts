import type { RawAnswer } from '../rawClient';
import type { Drawn } from './requests';

/** Vietnamese has its marks, English has none. */
const VIETNAMESE = /[À-ỹ]/;
const CODE = /^[a-z]+(_[a-z0-9]+)*$/;
/** Refusals that name the state of the server: unavailable, or full. */
const SAID_OF_SERVER = [503, 507];

interface Refusal {
  readonly error?: { readonly message?: unknown; readonly details?: { readonly code?: unknown } };
}

const parsed = (text: string): Refusal | null => {
  try {
    return JSON.parse(text) as Refusal | null;
  } catch {
    return null;
  }
};

/** Finds the fault of an answer to any request; null if there is none. */
export const faultOf = ({ method }: Drawn, { status, headers, bytes }: RawAnswer): string | null => {
  if (status >= 500 && !SAID_OF_SERVER.includes(status))
    return `status ${status}: ${bytes.toString().slice(0, 300)}`;
  const isPage = headers['content-type']?.includes('html') === true;
  if (status < 400 || method === 'HEAD' || isPage) return null;
  const text = bytes.toString();
  const error = parsed(text)?.error;
  const code = error?.details?.code;
  if (typeof code !== 'string' || !CODE.test(code)) return `no code: ${status} ${text.slice(0, 300)}`;
  return VIETNAMESE.test(String(error?.message)) ? null : `no words: ${status} ${text.slice(0, 300)}`;
};
