import { attribute, child, findChildren, listElements, readValue, type XmlElement } from '../package';
import { isOn, twips } from './measures';

export type Alignment = 'left' | 'center' | 'right' | 'both';
export type LineRule = 'auto' | 'exact' | 'atLeast';

/** The style of a border: "solid" is one line without gaps; null when there is no border. */
export type Border = 'solid' | 'other' | null;

export interface TabStop {
  readonly kind: string;
  /** Twips from the left margin. */
  readonly position: number;
}

/** The look of a paragraph; lengths in twips. */
export interface ParagraphProperties {
  readonly alignment: Alignment;
  readonly left: number;
  readonly right: number;
  /** Below 0 for a hanging indent. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** The program chooses the gap above, as browsers do: none at the top of a cell. */
  readonly automaticBefore: boolean;
  /** No gap to a neighbour of the same style. */
  readonly contextualSpacing: boolean;
  /** 240ths of a line when `lineRule` is "auto", else twips. */
  readonly line: number;
  readonly lineRule: LineRule;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  /** The horizontal position of the paragraph's frame. */
  readonly frame: string;
  readonly tabs: readonly TabStop[];
}

export type ParagraphLayer = Partial<ParagraphProperties>;

export const DEFAULT_PARAGRAPH: ParagraphProperties = {
  alignment: 'left',
  left: 0,
  right: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  automaticBefore: false,
  contextualSpacing: false,
  line: 240,
  lineRule: 'auto',
  keepNext: false,
  pageBreakBefore: false,
  borderTop: null,
  borderBottom: null,
  frame: '',
  tabs: [],
};

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  start: 'left',
  end: 'right',
  center: 'center',
  right: 'right',
  both: 'both',
  distribute: 'both',
  thaiDistribute: 'both',
  lowKashida: 'both',
  mediumKashida: 'both',
  highKashida: 'both',
};

/** The gap that Word gives to `beforeAutospacing` and `afterAutospacing`. */
const AUTOMATIC_GAP = 280;
/** Indents may be given in hundredths of a character; this is one at the usual text size. */
const TWIPS_PER_HUNDREDTH = 2.4;

/** Reads a `w:pPr`; properties that it does not set are left out. */
export function paragraphLayer(properties: XmlElement | undefined): ParagraphLayer {
  if (properties === undefined) return {};
  const alignment = readValue(properties, 'w:jc');
  return {
    ...(alignment === undefined ? {} : { alignment: ALIGNMENTS[alignment] ?? 'left' }),
    ...indents(child(properties, 'w:ind')),
    ...readSpacing(child(properties, 'w:spacing')),
    ...readOnOff(properties, 'contextualSpacing'),
    ...readOnOff(properties, 'keepNext'),
    ...readOnOff(properties, 'pageBreakBefore'),
    ...readBorders(child(properties, 'w:pBdr')),
    ...readFrame(child(properties, 'w:framePr')),
    ...readTabs(child(properties, 'w:tabs')),
  };
}

/** Reads only the indents of a `w:ind`, because a level of a numbering gives nothing else. */
export function indents(element: XmlElement | undefined): ParagraphLayer {
  const readLength = (...names: readonly string[]) =>
    names.map((name) => twips(attribute(element, `w:${name}`))).find((value) => value !== undefined);
  const readCharacters = (name: string) => {
    const hundredths = Number(attribute(element, `w:${name}Chars`) ?? 0);
    return hundredths === 0 ? undefined : hundredths * TWIPS_PER_HUNDREDTH;
  };
  const left = readCharacters('left') ?? readCharacters('start') ?? readLength('left', 'start');
  const right = readCharacters('right') ?? readCharacters('end') ?? readLength('right', 'end');
  const hanging = readCharacters('hanging') ?? readLength('hanging');
  const firstLine =
    hanging === undefined ? (readCharacters('firstLine') ?? readLength('firstLine')) : 0 - hanging;
  return {
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(firstLine === undefined ? {} : { firstLine }),
  };
}

function readSpacing(element: XmlElement | undefined): ParagraphLayer {
  const isAutomatic = (name: string) => {
    const automatic = attribute(element, `w:${name}Autospacing`);
    return automatic !== undefined && isOn(automatic);
  };
  const readGap = (name: string) =>
    isAutomatic(name) ? AUTOMATIC_GAP : twips(attribute(element, `w:${name}`));
  const before = readGap('before');
  const after = readGap('after');
  const line = twips(attribute(element, 'w:line'));
  const rule = attribute(element, 'w:lineRule');
  return {
    ...(before === undefined ? {} : { before, automaticBefore: isAutomatic('before') }),
    ...(after === undefined ? {} : { after }),
    ...(line === undefined ? {} : { line, lineRule: readLineRule(rule) }),
  };
}

const readLineRule = (rule: string | undefined): LineRule =>
  rule === 'exact' || rule === 'atLeast' ? rule : 'auto';

function readOnOff<Name extends 'contextualSpacing' | 'keepNext' | 'pageBreakBefore'>(
  properties: XmlElement,
  name: Name,
): ParagraphLayer {
  const element = child(properties, `w:${name}`);
  return element === undefined ? {} : { [name]: isOn(attribute(element, 'w:val')) };
}

const SOLID: ReadonlySet<string> = new Set(['single', 'thick']);

function readBorders(element: XmlElement | undefined): ParagraphLayer {
  const readBorder = (name: string): Border | undefined => {
    const border = child(element, name);
    if (border === undefined) return undefined;
    if (!isDrawn(border)) return null;
    return SOLID.has(attribute(border, 'w:val') ?? '') ? 'solid' : 'other';
  };
  const top = readBorder('w:top');
  const bottom = readBorder('w:bottom');
  return {
    ...(top === undefined ? {} : { borderTop: top }),
    ...(bottom === undefined ? {} : { borderBottom: bottom }),
  };
}

export const isDrawn = (border: XmlElement): boolean =>
  !['none', 'nil'].includes(attribute(border, 'w:val') ?? 'none');

const readFrame = (element: XmlElement | undefined): ParagraphLayer =>
  element === undefined ? {} : { frame: attribute(element, 'w:xAlign') ?? '' };

function readTabs(element: XmlElement | undefined): ParagraphLayer {
  if (listElements(element).length === 0) return {};
  return {
    tabs: findChildren(element, 'w:tab').map((tab) => ({
      kind: attribute(tab, 'w:val') ?? 'left',
      position: twips(attribute(tab, 'w:pos')) ?? 0,
    })),
  };
}
