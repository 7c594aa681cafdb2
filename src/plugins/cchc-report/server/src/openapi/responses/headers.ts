import words from '../../translations/openapi.vi.json';
import type { Header, Reference } from '../types';

const { headers: say } = words;

/** Headers of answers, by the names the document gives them. */
export const HEADERS = {
  ETag: { description: say.etag, schema: { type: 'string', pattern: '^(W/)?"[^"]+"$' } },
  CacheControl: { description: say.cacheControl, schema: { type: 'string' } },
  RetryAfter: { description: say.retryAfter, required: true, schema: { type: 'integer', minimum: 0 } },
  ContentDisposition: {
    description: say.contentDisposition,
    required: true,
    schema: { type: 'string', pattern: '^attachment; filename="[ -~]+"' },
  },
  AcceptRanges: { description: say.acceptRanges, schema: { type: 'string', enum: ['bytes'] } },
  ContentRange: {
    description: say.contentRange,
    required: true,
    schema: { type: 'string', pattern: '^bytes (\\d+-\\d+|\\*)/\\d+$' },
  },
} as const satisfies Readonly<Record<string, Header>>;

export const headerRef = (name: keyof typeof HEADERS): Reference => ({
  $ref: `#/components/headers/${name}`,
});

/** Headers of every answer that may be kept and asked for again. */
export const KEPT = { ETag: headerRef('ETag'), 'Cache-Control': headerRef('CacheControl') };
