import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Supported encodings, in order of preference. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Below this size, the header of a compressed body costs more than compression saves. */
const LEAST_BYTES = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Runs outside of the event loop, once for all callers, so it can use somewhat more than the least effort. */
const COMPRESS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => gzipped(bytes, { level: 6 }),
};

/** The bytes of an answer, and their compressed forms. */
export interface Encoded {
  readonly bytes: Buffer;
  /** Null when compression does not save anything. */
  as(encoding: Encoding): Promise<Buffer | null>;
}

/** Compresses on the first request for an encoding, and only once for each encoding. */
export const encodeLazily = (bytes: Buffer): Encoded => {
  const made = new Map<Encoding, Promise<Buffer | null>>();
  const make = async (encoding: Encoding): Promise<Buffer | null> => {
    const compressed = await COMPRESS[encoding](bytes);
    return compressed.length < bytes.length ? compressed : null;
  };
  return {
    bytes,
    as: async (encoding) => {
      if (bytes.length < LEAST_BYTES) return null;
      const known = made.get(encoding) ?? make(encoding);
      made.set(encoding, known);
      return known;
    },
  };
};
