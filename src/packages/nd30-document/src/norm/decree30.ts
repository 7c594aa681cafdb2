import type { Appendix, ReportDocument, Urgency } from '../tree';
import { halfPointRange, twipRange, twipsOfMillimetres, twipsOfPoints, type Range } from './units';

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, as numbers: one named constant a legal value, with the mục or the ô of
 * the diagram (mục IV) it follows. A `_RANGE` holds the values that the decree allows; the constant beside it is the
 * value that reports use. Lengths in twips, sizes of type in half-points, spacing in 240ths of a line, weights of
 * lines in eighths of a point. "unverified": not checked against the text of the decree, or not prescribed by it;
 * correct such values here. The padding of days, months and numbers is in `text/`.
 */

/** mục I.1: A4, 210 x 297 mm; mục I.2: portrait, landscape only if a table needs it. */
export const PAGE_WIDTH = twipsOfMillimetres(210);
export const PAGE_HEIGHT = twipsOfMillimetres(297);

/** mục I.3. */
export const MARGIN_TOP_RANGE = twipRange(20, 25);
export const MARGIN_TOP = twipsOfMillimetres(20);
/** mục I.3. */
export const MARGIN_BOTTOM_RANGE = twipRange(20, 25);
export const MARGIN_BOTTOM = twipsOfMillimetres(20);
/** mục I.3. */
export const MARGIN_LEFT_RANGE = twipRange(30, 35);
export const MARGIN_LEFT = twipsOfMillimetres(30);
/**
 * mục I.3. The smallest allowed, so that quốc hiệu in size 13 fits on one line beside the issuer's name; one twip
 * more than rounded 15 mm, which would be 14.99 mm.
 */
export const MARGIN_RIGHT_RANGE = twipRange(15, 20);
export const MARGIN_RIGHT = twipsOfMillimetres(15) + 1;
export const TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;
/** Text width of a landscape page, which has the same margins. */
const LANDSCAPE_TEXT_WIDTH = PAGE_HEIGHT - MARGIN_LEFT - MARGIN_RIGHT;

export const measureTextWidth = (orientation: Appendix['orientation']): number =>
  orientation === 'portrait' ? TEXT_WIDTH : LANDSCAPE_TEXT_WIDTH;

/** mục I.4: Times New Roman, Unicode TCVN 6909:2001, black. */
export const FONT = 'Times New Roman';
export const INK = '000000';
/** The language that Word and screen readers use for the text. */
export const LANGUAGE = 'vi-VN';

/** mục I.7: the page number is within the top margin; its distance from the paper's edge is unverified. */
export const PAGE_NUMBER_FROM_EDGE = twipsOfMillimetres(10);

/** The font sizes that the decree allows for each component. */
export const SIZE_RANGES = {
  /** ô 1, quốc hiệu. */
  nationalName: halfPointRange(12, 13),
  /** ô 1, tiêu ngữ. */
  motto: halfPointRange(13, 14),
  /** ô 2, the issuer and the agency it belongs to. */
  issuer: halfPointRange(12, 13),
  /** ô 3. */
  documentNumber: halfPointRange(13, 13),
  /** ô 4. */
  placeAndDate: halfPointRange(13, 14),
  /** ô 5a, tên loại. */
  documentType: halfPointRange(13, 14),
  /** ô 5a, trích yếu. */
  subject: halfPointRange(13, 14),
  /** ô 9a, "Kính gửi". */
  addressee: halfPointRange(13, 14),
  /** ô 6, the text and its "căn cứ". */
  body: halfPointRange(13, 14),
  /** ô 6, tables, which are part of the text. */
  table: halfPointRange(13, 14),
  /** ô 7a, authority and title. */
  authority: halfPointRange(13, 14),
  /** ô 7b. */
  signerName: halfPointRange(13, 14),
  /** ô 9b, "Nơi nhận:". */
  recipientsHeading: halfPointRange(12, 12),
  /** ô 9b, the list. */
  recipientsList: halfPointRange(11, 11),
  /** ô 10 (unverified: not checked against the decree). */
  urgency: halfPointRange(13, 14),
  /** ô 12. */
  copies: halfPointRange(11, 11),
  /** ô 13. */
  contact: halfPointRange(11, 12),
  /** mục III.1, "Phụ lục". */
  appendixLabel: halfPointRange(14, 14),
  /** mục III.1, title of an appendix (unverified: same as the text). */
  appendixTitle: halfPointRange(13, 14),
  /** mục III.1, the document an appendix belongs to (unverified: same as the text). */
  appendixReference: halfPointRange(13, 14),
  /** mục I.7. */
  pageNumber: halfPointRange(13, 14),
} as const satisfies Readonly<Record<string, Range>>;

/** mục I.5: sizes change together. */
export type SizePreset = Readonly<Record<keyof typeof SIZE_RANGES, number>>;

/** The same in both presets: fixed by the decree, or no space for a larger size. */
const FIXED_SIZES = {
  documentNumber: 26,
  table: 26,
  recipientsHeading: 24,
  recipientsList: 22,
  copies: 22,
  contact: 22,
  appendixLabel: 28,
} as const;

const SMALLER: SizePreset = {
  ...FIXED_SIZES,
  nationalName: 24,
  motto: 26,
  issuer: 24,
  placeAndDate: 26,
  documentType: 26,
  subject: 26,
  addressee: 26,
  body: 26,
  authority: 26,
  signerName: 26,
  urgency: 26,
  appendixTitle: 26,
  appendixReference: 26,
  pageNumber: 26,
};

const LARGER: SizePreset = {
  ...FIXED_SIZES,
  nationalName: 26,
  motto: 28,
  issuer: 26,
  placeAndDate: 28,
  documentType: 28,
  subject: 28,
  addressee: 28,
  body: 28,
  authority: 28,
  signerName: 28,
  urgency: 28,
  appendixTitle: 28,
  appendixReference: 28,
  pageNumber: 28,
};

export const SIZES: Readonly<Record<ReportDocument['preset'], SizePreset>> = { '13': SMALLER, '14': LARGER };

/**
 * Width of the left column at the head of page 1 as a share of the text width (unverified: drawn in mục IV, not
 * stated).
 */
export const LETTERHEAD_LEFT_SHARE = 0.41;

/** mục II.1: under tiêu ngữ a solid line as long as the text. */
export const MOTTO_LINE_RATIO = 1;

/**
 * mục II.2: under the issuer's name a solid line of 1/3 to 1/2 of the text line. The decree does not say which line
 * of a name on several lines; reports follow the line right above and the longest one, as far as both allow.
 */
export const ISSUER_LINE_RANGE: Range = { min: 1 / 3, max: 1 / 2 };
export const ISSUER_LINE_RATIO = 0.4;

/** mục II.5: under trích yếu a solid line of 1/3 to 1/2 of the text line. */
export const SUBJECT_LINE_RANGE: Range = { min: 1 / 3, max: 1 / 2 };
export const SUBJECT_LINE_RATIO = 0.4;

/** mục III.1: under the reference of an appendix a solid line (unverified: as under trích yếu). */
export const APPENDIX_LINE_RATIO = 0.4;

/** 0.75 pt (unverified: the decree says "nét liền" only). */
export const LINE_WEIGHT = 6;

/**
 * mục II.3 and II.4: blanks to fill in by hand while the number, day or month is unknown. Their width is unverified:
 * with the spaces around them 11 mm for a three-digit number, 8 mm for a day.
 */
export const BLANK_NUMBER = ' '.repeat(9);
export const BLANK_DATE_PART = ' '.repeat(5);

/**
 * mục III, ô 10b: the urgency in a single frame, placed evenly. The frame has the size of the stamp (20, 40 or 30 mm
 * wide, 8 mm high) and is bright red, below the number, as drawn in mục IV (all unverified).
 */
export const URGENCY_FRAME_WIDTHS: Readonly<Record<Urgency, number>> = {
  urgent: twipsOfMillimetres(20),
  'very-urgent': twipsOfMillimetres(40),
  'most-urgent': twipsOfMillimetres(30),
};
export const URGENCY_FRAME_HEIGHT = twipsOfMillimetres(8);
export const URGENCY_INK = 'FF0000';

/** mục II.6: 1 cm or 1.27 cm. */
export const FIRST_LINE_INDENTS: readonly number[] = [twipsOfMillimetres(10), twipsOfMillimetres(12.7)];
export const FIRST_LINE_INDENT = twipsOfMillimetres(12.7);

/** mục II.6: at least 6 pt between paragraphs. */
export const PARAGRAPH_GAP_RANGE: Range = { min: twipsOfPoints(6), max: Infinity };
export const PARAGRAPH_GAP = twipsOfPoints(6);

/** mục II.6: single to 1.5 lines; here 1.15. */
export const LINE_SPACING_RANGE: Range = { min: 240, max: 360 };
export const LINE_SPACING = 276;

/** mục II.1: quốc hiệu and tiêu ngữ are single-spaced; mục II.2: the issuer's name too. */
export const SINGLE_SPACING = 240;

/** mục II.7: the signer's title, name and signature are in the right half. */
export const SIGNATURE_LEFT_SHARE = 0.5;

/** Space between title and name for the signature and the seal (unverified: no height is prescribed). */
export const SIGNATURE_ROOM = twipsOfMillimetres(25);
