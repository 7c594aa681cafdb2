import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** As they are preferred, of those that somebody takes. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Below, the header of what was compressed takes what it saves. */
const LEAST_BYTES = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Done outside of the event loop, once for all who ask: somewhat more than the least effort. */
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

/** Bytes of an answer, and what they are compressed. */
export interface Encoded {
  readonly bytes: Buffer;
  /** Null where it does not save anything. */
  as(encoding: Encoding): Promise<Buffer | null>;
}

/** Compresses when somebody asks for it first, and each way once. */
export const encoded = (bytes: Buffer): Encoded => {
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
