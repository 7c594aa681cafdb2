import { TextDecoder } from 'node:util';

import { ReportError } from '../../domain/errors';
import { fromTcvn3, plainText } from '../../domain/vi';
import { singleByteOf } from './singleByte';
import type { Encoding } from './table';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What pages and rich text begin with, whose programs save them under the names of lists. */
const MARKUP = /^\s*(<|\{\\rtf)/;

/** A letter of UTF-8 for as many bytes that are none of it: no other encoding has them by chance. */
const BROKEN_FOR_SOUND = 20;

/**
 * Text in NFC and without what XML forbids: UTF-16 when it begins with its mark, else UTF-8 when it can be, else what makes
 * Vietnamese of it: windows-1258, whose marks stand apart from their letters, or TCVN3.
 * @throws ReportError `import_kind_unknown` for what is no plain text, `import_letters_broken`, `import_letters_lost`,
 * `import_letters_old` for letters that cannot be read with certainty
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
    return decodeSingleByte(bytes);
  }
}

function decodeSingleByte(bytes: Uint8Array): DecodedText {
  if (bytes.includes(0)) throw new ReportError('import_kind_unknown');
  if (isBrokenUtf8(bytes)) throw new ReportError('import_letters_broken');
  const seen = Buffer.from(bytes).toString('latin1');
  switch (singleByteOf(seen)) {
    case 'windows-1258':
      return { text: new TextDecoder('windows-1258').decode(bytes), encoding: 'windows-1258' };
    case 'tcvn3':
      return { text: fromTcvn3(withWindowsSigns(seen)), encoding: 'tcvn3' };
    case 'windows-1252':
      // It has no letters for most of Vietnamese: those became question marks.
      throw new ReportError('import_letters_lost');
    case null:
      throw new ReportError('import_letters_old');
  }
}

/** The dashes and quotes of Windows, which stand before the letters of every code page. */
const withWindowsSigns = (text: string): string =>
  text.replace(/[\x80-\x9f]+/g, (signs) =>
    new TextDecoder('windows-1258').decode(Buffer.from(signs, 'latin1')),
  );

function isBrokenUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let sound = 0;
  for (const letter of new TextDecoder('utf-8').decode(bytes))
    if (letter === '\ufffd') broken += 1;
    else if (letter > '\x7f') sound += 1;
  return sound * BROKEN_FOR_SOUND > broken;
}
