import { attribute, child, type XmlElement } from '../package';
import { halfPoints, isOn, twips } from './measures';
import { FONT_SLOTS, type FontSlot, type ThemeFonts } from './theme';

const TOGGLES = ['b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'vanish'] as const;
export type Toggle = (typeof TOGGLES)[number];

/** The properties set by one `w:rPr`; others are left out. */
export interface RunLayer {
  readonly fonts: Partial<Readonly<Record<FontSlot, string>>>;
  readonly hint?: string;
  /** Half-points. */
  readonly size?: number;
  readonly sizeCs?: number;
  /** "auto" or six hexadecimal digits in capitals. */
  readonly colour?: string;
  readonly underlined?: boolean;
  readonly highlighted?: boolean;
  readonly complexScript?: boolean;
  /** Width of the letters as a share of their usual width. */
  readonly scale?: number;
  /** Twips added after each letter. */
  readonly spacing?: number;
  readonly toggles: Partial<Readonly<Record<Toggle, boolean>>>;
}

export const EMPTY_RUN_LAYER: RunLayer = { fonts: {}, toggles: {} };

/** Percent, and twips: the widest that Word sets. */
const WIDEST_SCALE = 600;
const WIDEST_SPACING = 31_680;

/** Reads a `w:rPr`. */
export function runLayer(properties: XmlElement | undefined, theme: ThemeFonts): RunLayer {
  if (properties === undefined) return EMPTY_RUN_LAYER;
  const fonts = child(properties, 'w:rFonts');
  const hint = attribute(fonts, 'w:hint');
  const size = halfPoints(attribute(child(properties, 'w:sz'), 'w:val'));
  const sizeCs = halfPoints(attribute(child(properties, 'w:szCs'), 'w:val'));
  const colour = attribute(child(properties, 'w:color'), 'w:val')?.toUpperCase();
  const underline = child(properties, 'w:u');
  const highlight = child(properties, 'w:highlight');
  const scale = readScale(attribute(child(properties, 'w:w'), 'w:val'));
  const spacing = twips(attribute(child(properties, 'w:spacing'), 'w:val'));
  const complexScript = child(properties, 'w:cs') ?? child(properties, 'w:rtl');
  return {
    fonts: readFonts(fonts, theme),
    ...(hint === undefined ? {} : { hint }),
    ...(size === undefined ? {} : { size }),
    ...(sizeCs === undefined ? {} : { sizeCs }),
    ...(colour === undefined ? {} : { colour: colour === 'AUTO' ? 'auto' : colour }),
    ...(underline === undefined
      ? {}
      : { underlined: (attribute(underline, 'w:val') ?? 'single') !== 'none' }),
    ...(highlight === undefined ? {} : { highlighted: attribute(highlight, 'w:val') !== 'none' }),
    ...(complexScript === undefined ? {} : { complexScript: isOn(attribute(complexScript, 'w:val')) }),
    ...(scale === undefined ? {} : { scale }),
    ...(spacing === undefined
      ? {}
      : { spacing: Math.min(WIDEST_SPACING, Math.max(-WIDEST_SPACING, spacing)) }),
    toggles: Object.fromEntries(
      TOGGLES.flatMap((toggle) => {
        const element = child(properties, `w:${toggle}`);
        return element === undefined ? [] : [[toggle, isOn(attribute(element, 'w:val'))]];
      }),
    ),
  };
}

/** Reads a share such as "95" or "95%"; undefined when Word would refuse it (17.3.2.43). */
function readScale(value: string | undefined): number | undefined {
  const percent = Number.parseFloat(value ?? '');
  return percent >= 1 && percent <= WIDEST_SCALE ? percent / 100 : undefined;
}

/** Reads the fonts. A theme font overrides a named one (17.3.2.26), unless the theme lacks it. */
function readFonts(fonts: XmlElement | undefined, theme: ThemeFonts): RunLayer['fonts'] {
  return Object.fromEntries(
    FONT_SLOTS.flatMap((slot) => {
      const themed = theme.get(attribute(fonts, slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`) ?? '');
      const font = themed || attribute(fonts, `w:${slot}`);
      return font === undefined ? [] : [[slot, font]];
    }),
  );
}
