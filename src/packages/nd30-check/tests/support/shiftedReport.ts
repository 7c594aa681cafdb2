import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RuleId } from '../../src';

/** One fault of place or look made in a report of our writer, by its size. */
export interface Shift {
  readonly id: RuleId;
  /** Returns the XML of the document with the fault; the same when the report has no place for it. */
  readonly apply: (xml: string, points: number) => string;
}

const DOCUMENT = 'word/document.xml';

export function shifted(file: Uint8Array, { apply }: Shift, points: number): Uint8Array | undefined {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const changed = apply(xml, points);
  return changed === xml ? undefined : zipSync({ ...parts, [DOCUMENT]: strToU8(changed) });
}

const paragraphOf = (style: string): RegExp =>
  new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/>(?:(?!</w:p>).)*</w:p>`, 'gs');

/** Changes one of the paragraphs of a style. */
const change = (xml: string, style: string, edit: (paragraph: string) => string, which = 0): string => {
  let at = 0;
  return xml.replace(paragraphOf(style), (found) => (at++ === which ? edit(found) : found));
};

const spaced = (paragraph: string, points: number): string =>
  paragraph
    .replace(/<w:spacing w:(?:before|after|line)[^>]*\/>/, '')
    .replace('<w:widowControl/>', `<w:widowControl/><w:spacing w:before="${points * 20}"/>`);

const moved =
  (style: string, { usual = 0, which = 0 } = {}): Shift['apply'] =>
  (xml, points) =>
    change(xml, style, (paragraph) => spaced(paragraph, usual + points), which);

const slanted =
  (style: string): Shift['apply'] =>
  (xml) =>
    change(xml, style, (paragraph) => paragraph.replaceAll('<w:r>', '<w:r><w:rPr><w:i/></w:rPr>'));

/** The gap of 6 pt that number, date and "Nơi nhận" have above. */
const GAP = 6;
const LEVEL = 'level';
/** Faults of at least 12 pt between level texts, and of at least 4 pt between lines. */
export const SHIFTS: readonly (Shift & { readonly kind: typeof LEVEL | 'gap' })[] = [
  { kind: LEVEL, id: 'date-level', apply: moved('PlaceAndDate', { usual: GAP }) },
  { kind: LEVEL, id: 'date-level', apply: moved('DocumentNumber', { usual: GAP }) },
  { kind: LEVEL, id: 'recipients-level', apply: moved('RecipientsHeading', { usual: GAP }) },
  { kind: LEVEL, id: 'recipients-level', apply: moved('Authority', { usual: GAP }) },
  { kind: LEVEL, id: 'nation-place', apply: moved('NationalName') },
  { kind: LEVEL, id: 'subject-present', apply: moved('Subject') },
  { kind: 'gap', id: 'motto-below-nation', apply: moved('Motto') },
  { kind: 'gap', id: 'issuer-single-spaced', apply: moved('Issuer', { which: 1 }) },
  {
    kind: 'gap',
    id: 'motto-below-nation',
    apply: (xml) =>
      change(xml, 'Motto', (motto) => `<w:p><w:pPr><w:pStyle w:val="Motto"/></w:pPr></w:p>${motto}`),
  },
  {
    kind: 'gap',
    id: 'nation-one-line',
    apply: (xml, points) =>
      change(xml, 'NationalName', (nation) =>
        nation.replace(
          '<w:widowControl/>',
          `<w:widowControl/><w:ind w:left="${260 + points * 20}" w:right="${260 + points * 20}"/>`,
        ),
      ),
  },
  { kind: 'gap', id: 'headings-bold', apply: slanted('Heading1') },
  { kind: 'gap', id: 'headings-bold', apply: slanted('Heading2') },
  { kind: 'gap', id: 'headings-bold', apply: slanted('Heading3') },
];
