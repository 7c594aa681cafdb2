import { attribute, child, findChildren, readValue, type XmlElement } from '../package';
import { isOn, twips } from './measures';
import type { Edges, Paragraph, Section } from './types';

/** The layout of a section without its headers and footers. */
export type SectionLayout = Omit<Section, 'headers' | 'footers'>;

/** Word's default page: Letter, portrait, with margins of an inch. */
const LETTER_WIDTH = 12240;
const LETTER_HEIGHT = 15840;
const INCH = 1440;

export function sectionLayout(properties: XmlElement | undefined): SectionLayout {
  const size = child(properties, 'w:pgSz');
  const margins = child(properties, 'w:pgMar');
  const numbers = child(properties, 'w:pgNumType');
  const titlePage = child(properties, 'w:titlePg');
  const start = Number(attribute(numbers, 'w:start') ?? NaN);
  // A negative margin is fixed: a long header does not push it down.
  const readMargin = (name: string) => Math.abs(twips(attribute(margins, `w:${name}`)) ?? INCH);
  const gutter = twips(attribute(margins, 'w:gutter')) ?? 0;
  return {
    width: twips(attribute(size, 'w:w')) ?? LETTER_WIDTH,
    height: twips(attribute(size, 'w:h')) ?? LETTER_HEIGHT,
    top: readMargin('top'),
    bottom: readMargin('bottom'),
    left: readMargin('left') + gutter,
    right: readMargin('right'),
    titlePage: titlePage !== undefined && isOn(attribute(titlePage, 'w:val')),
    pageStart: Number.isFinite(start) ? start : null,
    pageFormat: attribute(numbers, 'w:fmt') ?? 'decimal',
  };
}

export const measureTextWidth = ({ width, left, right }: SectionLayout): number =>
  Math.max(1, width - left - right);

/** Reads the headers or footers of a section; those not named are inherited from the section before. */
export function edges(
  kind: 'header' | 'footer',
  properties: XmlElement | undefined,
  read: (relationship: string) => readonly Paragraph[] | undefined,
  before: Edges | undefined,
): Edges {
  const references = findChildren(properties, `w:${kind}Reference`);
  const findNamed = (type: 'default' | 'first' | 'even') => {
    const reference = references.find((one) => (attribute(one, 'w:type') ?? 'default') === type);
    const own = reference && read(attribute(reference, 'r:id') ?? '');
    return own ?? before?.[type];
  };
  return { default: findNamed('default'), first: findNamed('first'), even: findNamed('even') };
}

/** Lists the properties of the sections in order: from the last paragraph of each section, and from the body. */
export function sectionProperties(body: XmlElement | undefined): readonly (XmlElement | undefined)[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const one of element.children) {
      if (typeof one === 'string') continue;
      if (one.name === 'w:p') {
        const properties = child(child(one, 'w:pPr'), 'w:sectPr');
        if (properties !== undefined) found.push(properties);
      } else if (one.name === 'w:sdt' || one.name === 'w:sdtContent' || one.name === 'w:customXml') {
        visit(one);
      }
    }
  };
  if (body !== undefined) visit(body);
  return [...found, child(body, 'w:sectPr')];
}

export const hasEvenAndOddHeaders = (settings: XmlElement | undefined): boolean => {
  const element = child(settings, 'w:evenAndOddHeaders');
  return element !== undefined && isOn(readValue(settings, 'w:evenAndOddHeaders'));
};
