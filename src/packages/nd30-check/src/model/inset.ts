import { attribute, child, type XmlElement } from '../package';
import { twips, twipsOfEmu } from './measures';

/** The room between the edges of a text box and its text, in twips. */
export interface Inset {
  readonly left: number;
  readonly right: number;
  /** The text goes on to the next line at the edges. */
  readonly wraps: boolean;
}

export const NO_INSET: Inset = { left: 0, right: 0, wraps: true };
/** A tenth of an inch, the default of both ways of drawing. */
const USUAL = 144;

/** Reads a `wps:bodyPr`. */
export const readInset = (properties: XmlElement | undefined): Inset => ({
  left: twipsOfEmu(attribute(properties, 'lIns')) ?? USUAL,
  right: twipsOfEmu(attribute(properties, 'rIns')) ?? USUAL,
  wraps: attribute(properties, 'wrap') !== 'none',
});

/** Reads the `inset` of a VML text box: left, top, right, bottom. */
export function readVmlInset(shape: XmlElement, style: ReadonlyMap<string, string>): Inset {
  const box = child(shape, 'v:textbox');
  const [left, , right] = (attribute(box, 'inset') ?? '').split(',').map((one) => twips(one.trim()));
  const grows = /mso-fit-shape-to-text:\s*t/.test(attribute(box, 'style') ?? '');
  return {
    left: left ?? USUAL,
    right: right ?? USUAL,
    wraps: style.get('mso-wrap-style') !== 'none' && !grows,
  };
}
