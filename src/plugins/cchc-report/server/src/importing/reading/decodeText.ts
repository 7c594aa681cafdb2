import { TextDecoder } from 'node:util';

import { ReportError } from '../../domain/errors';
import { fromTcvn3, plainText } from '../../domain/vi';
import { detectSingleByte } from './singleByte';
import type { Encoding } from './table';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The beginnings of HTML and RTF, which some programs save under the names of lists. */
const MARKUP = /^\s*(<|\{\\rtf)/;

/** Letters of UTF-8 needed for each invalid byte to take a text for broken UTF-8: other encodings do not have them by chance. */
const BROKEN_FOR_SOUND = 20;

/**
 * Decodes text to NFC without characters that XML forbids: UTF-16 by its byte order mark, UTF-8 if it is valid, otherwise the
 * encoding in which the words are Vietnamese: windows-1258, with combining marks, or TCVN3.
 * @throws ReportError `import_kind_unknown` for content that is not plain text, `import_letters_broken`, `import_letters_lost`,
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
  switch (detectSingleByte(seen)) {
    case 'windows-1258':
      return { text: new TextDecoder('windows-1258').decode(bytes), encoding: 'windows-1258' };
    case 'tcvn3':
      return { text: fromTcvn3(mapWindowsSigns(seen)), encoding: 'tcvn3' };
    case 'windows-1252':
      // windows-1252 lacks most Vietnamese letters: they became question marks.
      throw new ReportError('import_letters_lost');
    case null:
      throw new ReportError('import_letters_old');
  }
}

/** Maps the dashes and quotes that all code pages of Windows share. */
const mapWindowsSigns = (text: string): string =>
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
