import { attribute, child, childrenOf, elementsOf, valueOf, type XmlElement } from '../package';
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
  const alignment = valueOf(properties, 'w:jc');
  return {
    ...(alignment === undefined ? {} : { alignment: ALIGNMENTS[alignment] ?? 'left' }),
    ...indents(child(properties, 'w:ind')),
    ...spacing(child(properties, 'w:spacing')),
    ...onOff(properties, 'contextualSpacing'),
    ...onOff(properties, 'keepNext'),
    ...onOff(properties, 'pageBreakBefore'),
    ...borders(child(properties, 'w:pBdr')),
    ...frame(child(properties, 'w:framePr')),
    ...tabs(child(properties, 'w:tabs')),
  };
}

/** Reads only the indents of a `w:ind`, because a level of a numbering gives nothing else. */
export function indents(element: XmlElement | undefined): ParagraphLayer {
  const length = (...names: readonly string[]) =>
    names.map((name) => twips(attribute(element, `w:${name}`))).find((value) => value !== undefined);
  const characters = (name: string) => {
    const hundredths = Number(attribute(element, `w:${name}Chars`) ?? 0);
    return hundredths === 0 ? undefined : hundredths * TWIPS_PER_HUNDREDTH;
  };
  const left = characters('left') ?? characters('start') ?? length('left', 'start');
  const right = characters('right') ?? characters('end') ?? length('right', 'end');
  const hanging = characters('hanging') ?? length('hanging');
  const firstLine = hanging === undefined ? (characters('firstLine') ?? length('firstLine')) : 0 - hanging;
  return {
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(firstLine === undefined ? {} : { firstLine }),
  };
}

function spacing(element: XmlElement | undefined): ParagraphLayer {
  const gap = (name: string) => {
    const automatic = attribute(element, `w:${name}Autospacing`);
    return automatic !== undefined && isOn(automatic)
      ? AUTOMATIC_GAP
      : twips(attribute(element, `w:${name}`));
  };
  const before = gap('before');
  const after = gap('after');
  const line = twips(attribute(element, 'w:line'));
  const rule = attribute(element, 'w:lineRule');
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(line === undefined ? {} : { line, lineRule: lineRule(rule) }),
  };
}

const lineRule = (rule: string | undefined): LineRule =>
  rule === 'exact' || rule === 'atLeast' ? rule : 'auto';

function onOff<Name extends 'contextualSpacing' | 'keepNext' | 'pageBreakBefore'>(
  properties: XmlElement,
  name: Name,
): ParagraphLayer {
  const element = child(properties, `w:${name}`);
  return element === undefined ? {} : { [name]: isOn(attribute(element, 'w:val')) };
}

const SOLID: ReadonlySet<string> = new Set(['single', 'thick']);

function borders(element: XmlElement | undefined): ParagraphLayer {
  const shown = (name: string): Border | undefined => {
    const border = child(element, name);
    if (border === undefined) return undefined;
    if (!isDrawn(border)) return null;
    return SOLID.has(attribute(border, 'w:val') ?? '') ? 'solid' : 'other';
  };
  const top = shown('w:top');
  const bottom = shown('w:bottom');
  return {
    ...(top === undefined ? {} : { borderTop: top }),
    ...(bottom === undefined ? {} : { borderBottom: bottom }),
  };
}

export const isDrawn = (border: XmlElement): boolean =>
  !['none', 'nil'].includes(attribute(border, 'w:val') ?? 'none');

const frame = (element: XmlElement | undefined): ParagraphLayer =>
  element === undefined ? {} : { frame: attribute(element, 'w:xAlign') ?? '' };

function tabs(element: XmlElement | undefined): ParagraphLayer {
  if (elementsOf(element).length === 0) return {};
  return {
    tabs: childrenOf(element, 'w:tab').map((tab) => ({
      kind: attribute(tab, 'w:val') ?? 'left',
      position: twips(attribute(tab, 'w:pos')) ?? 0,
    })),
  };
}
