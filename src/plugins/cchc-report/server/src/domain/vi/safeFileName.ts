import words from '../../translations/fileNames.vi.json';
import { oneLine } from './oneLine';
import { stripDiacritics } from './stripDiacritics';

/** UTF-8 bytes before the extension; with it a name stays under the 255 that ext4 and NTFS take. */
const LONGEST = 200;

const EXTENSION = /\.[A-Za-z0-9]{1,8}$/;

/** What Windows, and so every browser, refuses in a name. */
const REFUSED = /[/\\:*?"<>|]/g;

/** Controls, format characters (also the joiner of emoji) and noncharacters: Chromium saves each as "_". */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu;

/** A name of dots is a folder, one with a dot before it is hidden, dots and spaces behind it are lost on Windows. */
const START = /^[\s.-]+/;
const END = /[\s.-]+$/;

/** Devices of Windows, whatever extension follows. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const utf8 = new TextEncoder();

/** As much of the text as fits, whole characters as a reader counts them: no letter loses its marks. */
const fitting = (text: string): string => {
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(text)) {
    bytes += utf8.encode(segment).length;
    if (bytes > LONGEST) break;
    kept += segment;
  }
  return kept;
};

const once = (text: string, unnamed: string): string => {
  const line = oneLine(oneLine(text).replace(UNSEEN, '')).replace(REFUSED, '-').replace(END, '');
  const extension = EXTENSION.exec(line)?.[0] ?? '';
  const whole = line
    .slice(0, line.length - extension.length)
    .replace(START, '')
    .replace(END, '');
  const name = fitting(whole).replace(END, '') || unnamed;
  return `${DEVICE.test(name) ? '_' : ''}${name}${extension}`;
};

/** A name that was cut may end in what now looks like an extension: it is done when nothing changes any more. */
const safe = (text: string, unnamed: string): string => {
  const name = once(text, unnamed);
  return name === text ? name : safe(name, unnamed);
};

/**
 * The name as every system saves it: NFC, on one line, `/ \ : * ? " < > |` as hyphens, without unseen characters, at most
 * 200 bytes of UTF-8 before the extension, no device of Windows and never empty. A safe name comes back the same.
 */
export const safeFileName = (text: string): string => safe(text, words.unnamed);

/** The same name for what reads only ASCII: letters without their marks, đ as d, anything else left out. */
export const safeAsciiFileName = (text: string): string =>
  safe(stripDiacritics(safeFileName(text)).replace(/[^ -~]/g, ''), stripDiacritics(words.unnamed));
