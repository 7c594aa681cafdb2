import { oneLine, plainText, stripDiacritics } from 'nd30-document/text';
import words from '../../translations/fileNames.vi.json';

/** UTF-8 bytes before the extension; with it a name stays under the 255 that ext4 and NTFS take. */
const LONGEST = 200;

const EXTENSION = /\.[A-Za-z0-9]{1,8}$/;

/** Characters that Windows, and so every browser, refuses in a name. */
const REFUSED = /[/\\:*?"<>|]/g;

/** Controls, format characters (also the joiner of emoji) and noncharacters: Chromium saves each as "_". */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu;

/** A name of dots is a folder, one with a dot before it is hidden, dots and spaces behind it are lost on Windows. */
const START = /^[\s.-]+/;
const END = /[\s.-]+$/;

/** Windows devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const utf8 = new TextEncoder();

/** Cuts at whole graphemes, so that no letter loses its marks. */
const truncate = (text: string): string => {
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(text)) {
    bytes += utf8.encode(segment).length;
    if (bytes > LONGEST) break;
    kept += segment;
  }
  return kept;
};

const makeSafe = (text: string, unnamed: string): string => {
  const line = oneLine(oneLine(text).replace(UNSEEN, '')).replace(REFUSED, '-').replace(END, '');
  const extension = EXTENSION.exec(line)?.[0] ?? '';
  const whole = line
    .slice(0, line.length - extension.length)
    .replace(START, '')
    .replace(END, '');
  const name = truncate(whole).replace(END, '') || unnamed;
  return `${DEVICE.test(name) ? '_' : ''}${name}${extension}`;
};

/** A truncated name may end in something that looks like an extension, so repeat until nothing changes. */
const makeStable = (text: string, unnamed: string): string => {
  const name = makeSafe(text, unnamed);
  return name === text ? name : makeStable(name, unnamed);
};

/**
 * A name that every system can save: NFC, on one line, `/ \ : * ? " < > |` as hyphens, without unseen characters, at most
 * 200 bytes of UTF-8 before the extension, no Windows device and never empty. Idempotent.
 */
export const safeFileName = (text: string): string => makeStable(text, words.unnamed);

/** The safe name for programs that read only ASCII: letters without their marks, đ as d, anything else left out. */
export const safeAsciiFileName = (text: string): string =>
  makeStable(stripDiacritics(safeFileName(text)).replace(/[^ -~]/g, ''), stripDiacritics(words.unnamed));

const LONGEST_ASCII = 100;

/**
 * A part of a file name that every system accepts: small ASCII letters and digits, hyphens between, at most 100
 * characters; "Báo cáo số 07/BC-UBND" to "bao-cao-so-07-bc-ubnd". Empty when nothing is left of the text.
 */
export const asciiFileName = (text: string): string =>
  stripDiacritics(plainText(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ASCII)
    .replace(/^-+|-+$/g, '');
