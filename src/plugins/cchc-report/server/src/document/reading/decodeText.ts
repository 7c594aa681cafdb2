import { TextDecoder } from 'node:util';

import { plainText } from '../../domain/vi';
import { ReportError } from '../../domain/errors';
import type { Encoding } from './table';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What pages and rich text begin with, whose programs save them under the names of lists. */
const MARKUP = /^\s*(<|\{\\rtf)/;

/**
 * Text in NFC and without what XML forbids: UTF-16 when it begins with its mark, else UTF-8 when it can be, else
 * windows-1258, whose marks stand apart from their letters.
 * @throws ReportError `import_kind_unknown` for what is no plain text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  if (decoded.text.includes('\0') || MARKUP.test(decoded.text)) throw new ReportError('import_kind_unknown');
  return { ...decoded, text: plainText(decoded.text) };
}

function decode(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1258').decode(bytes), encoding: 'windows-1258' };
  }
}
