import type { Context } from 'koa';
import { ReportError, type ErrorCode } from '../domain/errors';

/**
 * Reads a JSON body of one string, a file in base64. Strapi reads the bodies of the kinds it knows before any
 * policy, forms into files on its disk; of this kind it leaves the stream to the handler. And its admin sends nothing but
 * forms and JSON texts.
 */
export const SENT_FILE = 'application/vnd.cchc-report.file+json';

const MEGABYTE = 1024 * 1024;
const QUOTE = '"'.charCodeAt(0);
const QUOTES = 2;

/** Characters that base64 needs for so many bytes (RFC 4648, section 4). */
const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** The errors of a missing file and of one that is too long. */
export interface FileRefusals {
  readonly missing: ErrorCode;
  readonly tooLarge: ErrorCode;
}

const OF_DOCUMENTS: FileRefusals = { missing: 'document_missing', tooLarge: 'document_too_large' };

/**
 * The file that a request carries.
 * @param mostBytes longest file
 * @throws ReportError `document_missing` and `document_too_large`, or the refusals that are named
 */
export const receiveFile = async (
  ctx: Context,
  mostBytes: number,
  refusals: FileRefusals = OF_DOCUMENTS,
): Promise<Uint8Array> => {
  const missing = () => new ReportError(refusals.missing);
  if (ctx.is(SENT_FILE) !== SENT_FILE) throw missing();
  const most = base64Length(mostBytes) + QUOTES;
  const tooLarge = () => new ReportError(refusals.tooLarge, { megabytes: mostBytes / MEGABYTE });
  if (Number(ctx.get('content-length')) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // Kept open when it is left, so that the sender hears why.
  for await (const chunk of ctx.req.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) throw missing();
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  const file = fileIn(Buffer.concat(chunks));
  if (file === null) throw missing();
  return file;
};

/** Not by `JSON.parse`, which would build whatever the text describes. */
const fileIn = (text: Buffer): Uint8Array | null => {
  const isString = text.length > QUOTES && text[0] === QUOTE && text[text.length - 1] === QUOTE;
  const base64 = isString ? text.toString('latin1', 1, text.length - 1) : '';
  const file = Buffer.from(base64, 'base64');
  // Decoding passes over what is no base64.
  return file.length === 0 || base64Length(file.length) !== base64.length ? null : file;
};
