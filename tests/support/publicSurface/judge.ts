import type { RawAnswer } from '../rawClient';
import type { Checker } from '../openApi/answers';
import { PREFIX } from '../openApi/session';
import type { Drawn } from './requests';
import { SECRET } from './secrets';

/** Patterns that disclose internals of the server. */
const INSIDE = [
  /\bat .{1,200}:\d+:\d+/,
  /node_modules|\.(?:js|ts):\d+|\/(?:tmp|home|root|usr|var|work)\//,
  /\b(?:select|insert|update|delete)\b.{1,200}\b(?:from|into|set|where)\b/i,
  /syntax error|pg_catalog|relation ".*" does not exist|invalid input syntax|knex/i,
];
/** Vietnamese has its marks, English has none. */
const VIETNAMESE = /[À-ỹ]/;

interface Said {
  readonly data: unknown;
  readonly error?: {
    readonly status?: unknown;
    readonly name?: unknown;
    readonly message?: unknown;
    readonly details?: { readonly code?: unknown };
  };
}

const parsed = (text: string): Said | null => {
  try {
    return JSON.parse(text) as Said;
  } catch {
    return null;
  }
};

/** A refusal as every refusal of the API is: Strapi's shape, a stable code, a Vietnamese text. */
const isSaid = (status: number, text: string): boolean => {
  const body = parsed(text);
  const { error } = body ?? {};
  return (
    body?.data === null &&
    error?.status === status &&
    typeof error.name === 'string' &&
    /^[a-z]+(_[a-z]+)*$/.test(String(error.details?.code)) &&
    VIETNAMESE.test(String(error.message))
  );
};

/** The path as the server finds it: the rest of the API's promises are about addresses below its prefix. */
const isOfApi = ({ path }: Drawn): boolean =>
  `${(path.split('?')[0] ?? '').toLowerCase()}/`.startsWith(`${PREFIX}/`);

/** Asks what Strapi takes and the document does not describe: a tie that is narrowed may be null. */
const asksBeyond = ({ path, called }: Drawn): boolean => {
  const names = (called?.parameters ?? []).map(({ name }) => name);
  const [, query = ''] = path.split('?');
  return [...new URLSearchParams(query).keys()].some((name) => !names.includes(name));
};

/**
 * Finds the fault of an answer to any request; undefined if there is none.
 * @param check holds the answer of a well-spelled address against the document
 */
export const faultsOf = (drawn: Drawn, { status, headers, bytes }: RawAnswer, check: Checker): string[] => {
  const text = bytes.toString();
  const faults: string[] = [];
  const isReadiness = status === 503 && drawn.path.toLowerCase().includes('/ready');
  if (status >= 500 && !isReadiness) faults.push(`status ${status}`);
  if (text.toLowerCase().includes(SECRET)) faults.push('tells a secret');
  if (status >= 400) for (const pattern of INSIDE) if (pattern.test(text)) faults.push(`says ${pattern}`);
  const isApi = isOfApi(drawn);
  const hasBody = drawn.method !== 'HEAD' && status >= 400;
  if (isApi && hasBody && !isSaid(status, text)) faults.push(`refuses otherwise: ${text.slice(0, 300)}`);
  if ('set-cookie' in headers) faults.push('sets a cookie');
  if (drawn.called !== null && isApi && !(status === 200 && asksBeyond(drawn))) {
    const body = headers['content-type']?.includes('json') === true ? parsed(text) : null;
    faults.push(...check(drawn.called, { status, headers, body }));
  }
  return faults;
};
