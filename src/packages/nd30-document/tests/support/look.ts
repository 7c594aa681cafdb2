import type { WordFile } from './wordFile';
import { child, descendants, type XmlElement } from './xml';

/**
 * Effective formatting of a paragraph: its direct properties override its style, which overrides its base styles,
 * which override the defaults.
 */
export interface Look {
  readonly style: string;
  readonly outlineLevel: number | null;
  readonly alignment: string;
  /** In half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
  readonly colour: string;
  readonly language: string;
  readonly keepNext: boolean;
  readonly widowControl: boolean;
  /** In twips. */
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly hanging: number;
  /** In 240ths of a line if `lineRule` is "auto". */
  readonly line: number;
  readonly lineRule: string;
}

type Layer = XmlElement | undefined;

const SLOTS = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];

/** Style properties from the most to the least specific. */
function styleChain(styles: XmlElement, id: string): readonly XmlElement[] {
  const style = descendants(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  if (!style) return [];
  const basis = child(style, 'w:basedOn')?.attributes['w:val'];
  return [style, ...(basis === undefined ? [] : styleChain(styles, basis))];
}

export function findLook(file: WordFile, paragraph: XmlElement): Look {
  const own = child(paragraph, 'w:pPr');
  const style = child(own, 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
  const chain = styleChain(file.styles, style);
  const defaults = child(file.styles, 'w:docDefaults');
  const run = child(paragraph, 'w:r');
  const inParagraph: Layer[] = [
    own,
    ...chain.map((one) => child(one, 'w:pPr')),
    child(child(defaults, 'w:pPrDefault'), 'w:pPr'),
  ];
  const inRun: Layer[] = [
    child(run, 'w:rPr'),
    ...chain.map((one) => child(one, 'w:rPr')),
    child(child(defaults, 'w:rPrDefault'), 'w:rPr'),
  ];
  const value = (layers: readonly Layer[], element: string, attribute = 'w:val'): string | undefined =>
    layers.map((layer) => child(layer, element)?.attributes[attribute]).find((found) => found !== undefined);
  const number = (element: string, attribute: string): number =>
    Number(value(inParagraph, element, attribute) ?? 0);
  const on = (layers: readonly Layer[], element: string): boolean => {
    const found = layers.map((layer) => child(layer, element)).find((one) => one !== undefined);
    return found !== undefined && !['false', '0'].includes(found.attributes['w:val'] ?? '');
  };
  const level = value(inParagraph, 'w:outlineLvl');
  return {
    style,
    outlineLevel: level === undefined ? null : Number(level),
    alignment: value(inParagraph, 'w:jc') ?? 'left',
    size: Number(value(inRun, 'w:sz')),
    bold: on(inRun, 'w:b'),
    italic: on(inRun, 'w:i'),
    font: [...new Set(SLOTS.map((slot) => value(inRun, 'w:rFonts', slot) ?? 'none'))].join(),
    colour: value(inRun, 'w:color') ?? 'auto',
    language: value(inRun, 'w:lang') ?? 'none',
    keepNext: on(inParagraph, 'w:keepNext'),
    widowControl: on(inParagraph, 'w:widowControl'),
    before: number('w:spacing', 'w:before'),
    after: number('w:spacing', 'w:after'),
    left: number('w:ind', 'w:left'),
    right: number('w:ind', 'w:right'),
    firstLine: number('w:ind', 'w:firstLine'),
    hanging: number('w:ind', 'w:hanging'),
    line: number('w:spacing', 'w:line'),
    lineRule: value(inParagraph, 'w:spacing', 'w:lineRule') ?? 'auto',
  };
}
