import { FONT, SIZES } from '../norm';
import { xml } from './text';

/** Line height of the cell font in Excel, in points. */
export const LINE_HEIGHT = 15.75;

/** Font sizes in points: tables, and the title above them. */
export const CELL_SIZE = SIZES['13'].recipientsHeading / 2;
const TITLE_SIZE = SIZES['13'].documentType / 2;

/** Custom number formats by number, from 164 up (ECMA-376, Part 1, 18.8.30). */
const OWN_FORMATS = {
  oneDecimal: [164, '#,##0.0'],
  date: [165, 'dd/mm/yyyy'],
  percent: [166, '0.0%'],
} as const;

/** ECMA-376, Part 1, 18.8.30: the built-in formats. */
const GENERAL = 0;
const WHOLE = 1;
const GROUPED = 3;
const TWO_DECIMALS = 4;
const TEXT = 49;

interface Style {
  readonly format?: number;
  readonly font?: Font;
  readonly boxed?: true;
  readonly shaded?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  /** The cell stays text when edited. */
  readonly quoted?: true;
}

const FONTS = {
  plain: `<sz val="${CELL_SIZE}"/>`,
  bold: `<b/><sz val="${CELL_SIZE}"/>`,
  italic: `<i/><sz val="${CELL_SIZE}"/>`,
  title: `<b/><sz val="${TITLE_SIZE}"/>`,
} as const;

type Font = keyof typeof FONTS;

const PARTS = {
  default: {},
  title: { font: 'title' },
  subtitle: { font: 'plain' },
  caption: { font: 'italic' },
  header: { font: 'bold', boxed: true, shaded: true, align: 'center', wrap: true },
  /** Styles of input columns; text typed into a text column is not converted. */
  typedText: { align: 'left', wrap: true, format: TEXT },
  typedNumber: { align: 'right' },
  typedDate: { align: 'center', format: OWN_FORMATS.date[0] },
} as const satisfies Record<string, Style>;

const VALUES = {
  text: { align: 'left', wrap: true },
  formulaLike: { align: 'left', wrap: true, format: TEXT, quoted: true },
  ordinal: { align: 'center', format: WHOLE },
  whole: { align: 'right', format: GROUPED },
  oneDecimal: { align: 'right', format: OWN_FORMATS.oneDecimal[0] },
  twoDecimals: { align: 'right', format: TWO_DECIMALS },
  date: { align: 'center', format: OWN_FORMATS.date[0] },
  percent: { align: 'right', format: OWN_FORMATS.percent[0] },
} as const satisfies Record<string, Style>;

export type PartStyle = keyof typeof PARTS;
export type ValueStyle = keyof typeof VALUES;

const partNames = Object.keys(PARTS) as PartStyle[];
const valueNames = Object.keys(VALUES) as ValueStyle[];

/** Number of the style of a title, caption or header. */
export const partStyle = (name: PartStyle): number => partNames.indexOf(name);

const places = new Map(valueNames.map((name, index) => [name, partNames.length + 2 * index]));

/** Number of the style of a value; bold in a total. */
export const valueStyle = (name: ValueStyle, bold: boolean): number => (places.get(name) ?? 0) + Number(bold);

const STYLES: readonly Style[] = [
  ...Object.values(PARTS),
  ...Object.values(VALUES).flatMap((style): Style[] => [
    { ...style, boxed: true },
    { ...style, boxed: true, font: 'bold' },
  ]),
];

const fontNames = Object.keys(FONTS) as Font[];

const font = (name: Font): string => `<font>${FONTS[name]}<name val="${FONT}"/><family val="1"/></font>`;

const countedElement = (element: string, children: readonly string[]): string =>
  `<${element} count="${children.length}">${children.join('')}</${element}>`;

const format = ({ format = GENERAL, font = 'plain', boxed, shaded, align, wrap, quoted }: Style): string =>
  `<xf numFmtId="${format}" fontId="${fontNames.indexOf(font)}" fillId="${shaded ? 2 : 0}" borderId="${boxed ? 1 : 0}" xfId="0"` +
  `${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
  `<alignment${align ? ` horizontal="${align}"` : ''} vertical="${shaded ? 'center' : 'top'}"${wrap ? ' wrapText="1"' : ''}/></xf>`;

const side = (name: string): string => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;

/** Writes the styles part: for each kind of value a plain and a bold style. */
export const stylesXml = (): string =>
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  countedElement(
    'numFmts',
    Object.values(OWN_FORMATS).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${xml(code)}"/>`),
  ) +
  countedElement('fonts', fontNames.map(font)) +
  // The first two fills are fixed: Excel always replaces them by its own.
  countedElement('fills', [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill>',
  ]) +
  countedElement('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
  ]) +
  countedElement('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  countedElement('cellXfs', STYLES.map(format)) +
  countedElement('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
  '</styleSheet>';
