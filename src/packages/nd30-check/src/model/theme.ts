import { attribute, child, descendants, type XmlElement } from '../package';

export type FontSlot = 'ascii' | 'hAnsi' | 'cs' | 'eastAsia';
export const FONT_SLOTS: readonly FontSlot[] = ['ascii', 'hAnsi', 'cs', 'eastAsia'];

/** The fonts of the theme by the names that `w:asciiTheme` and its siblings use: "minorHAnsi" to "Calibri". */
export type ThemeFonts = ReadonlyMap<string, string>;

const SCRIPTS: Readonly<Record<string, string>> = {
  Ascii: 'a:latin',
  HAnsi: 'a:latin',
  EastAsia: 'a:ea',
  Bidi: 'a:cs',
};

export function themeFonts(theme: XmlElement | undefined): ThemeFonts {
  const [scheme] = descendants(theme, 'a:fontScheme');
  return new Map(
    ['major', 'minor'].flatMap((set) =>
      Object.entries(SCRIPTS).map(([script, element]): [string, string] => [
        `${set}${script}`,
        attribute(child(child(scheme, `a:${set}Font`), element), 'typeface') ?? '',
      ]),
    ),
  );
}

/** Picks the one of a run's four fonts that shows a letter (ISO/IEC 29500-1, 17.3.2.26). */
export function chooseSlot(character: string, { eastAsiaHint }: { eastAsiaHint: boolean }): FontSlot {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 'ascii';
  if (isEastAsian(code)) return 'eastAsia';
  if (code >= 0x590 && code <= 0x8ff) return 'cs';
  // The hint selects the East Asian font for punctuation and symbols that it contains, but not for letters.
  if (eastAsiaHint && code >= 0x2010 && code <= 0x27bf) return 'eastAsia';
  return 'hAnsi';
}

const isEastAsian = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x11ff) ||
  (code >= 0x2e80 && code <= 0xd7ff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xffef) ||
  code >= 0x20000;
