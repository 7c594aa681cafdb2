import { EMPTY_RUN_LAYER, type RunLayer, type Toggle } from './runLayer';
import { chooseSlot } from './theme';

/** The effective look of a run. */
export interface RunLook {
  /** Half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly highlighted: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** The width of the letters as a share of their usual width. */
  readonly scale: number;
  /** Twips added after each letter; below 0 when the letters are condensed. */
  readonly spacing: number;
  /** "auto" or six hexadecimal digits. */
  readonly colour: string;
  /** Lists the fonts that the letters of a text use, each once. */
  readonly listUsedFonts: (text: string) => readonly string[];
}

/** The layers of a run, from the document defaults to its own properties. */
export interface RunLayers {
  readonly defaults: RunLayer;
  readonly table: readonly RunLayer[];
  readonly paragraph: readonly RunLayer[];
  readonly character: readonly RunLayer[];
  readonly own: RunLayer;
}

/** The default size is 10 pt (ISO/IEC 29500-1, 17.3.2.38). */
const DEFAULT_SIZE = 20;
const DEFAULT_FONT = 'Times New Roman';

/** Merges the layers into the effective look (ISO/IEC 29500-1, 17.7.2). */
export function runLook({ defaults, table, paragraph, character, own }: RunLayers): RunLook {
  const all = [defaults, ...table, ...paragraph, ...character, own];
  const merged = all.reduce(
    (below, layer) => ({ ...below, ...layer, fonts: { ...below.fonts, ...layer.fonts }, toggles: {} }),
    EMPTY_RUN_LAYER,
  );
  const styles = [table, paragraph, character];
  const readToggle = (name: Toggle) => own.toggles[name] ?? resolveToggle(name, defaults, styles);
  const complex = merged.complexScript === true;
  return {
    size: (complex ? merged.sizeCs : merged.size) ?? DEFAULT_SIZE,
    bold: readToggle(complex ? 'bCs' : 'b'),
    italic: readToggle(complex ? 'iCs' : 'i'),
    underlined: merged.underlined ?? false,
    highlighted: merged.highlighted ?? false,
    capitals: readToggle('caps') || readToggle('smallCaps'),
    hidden: readToggle('vanish'),
    scale: merged.scale ?? 1,
    spacing: merged.spacing ?? 0,
    colour: merged.colour ?? 'auto',
    listUsedFonts: (text) => [
      ...new Set(
        [...new Set(text)].map((character) => {
          const slot = complex ? 'cs' : chooseSlot(character, { eastAsiaHint: merged.hint === 'eastAsia' });
          return merged.fonts[slot] || DEFAULT_FONT;
        }),
      ),
    ],
  };
}

/** Resolves a toggle: settings by several kinds of style cancel out, except what the defaults turn on (17.7.3). */
function resolveToggle(name: Toggle, defaults: RunLayer, styles: readonly (readonly RunLayer[])[]): boolean {
  if (defaults.toggles[name] === true) return true;
  return styles
    .map((layers) => layers.map(({ toggles }) => toggles[name]).findLast((value) => value !== undefined))
    .reduce<boolean>((before, value) => before !== (value ?? false), false);
}
