import { twipsOfMillimetres, twipsOfPoints } from './units';

/**
 * Placement of the components: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II. Lengths in twips.
 * "unverified": not checked against the text of the decree, or left open by it; corrected here if need be.
 */

/** The left of the two columns at the head of page 1 as a share of the text width (unverified: drawn in mục IV, not stated). */
export const LETTERHEAD_LEFT_SHARE = 0.41;

/** mục II.1: under tiêu ngữ a solid line as long as the text. */
export const MOTTO_LINE_RATIO = 1;
/** mục II.2: under the issuer's name a solid line of 1/3 to 1/2 of the text line. */
export const ISSUER_LINE_RATIO = 0.4;
/** mục II.5: under trích yếu a solid line of 1/3 to 1/2 of the text line. */
export const SUBJECT_LINE_RATIO = 0.4;
/** Eighths of a point: 0.75 pt (unverified: the decree says "nét liền" only). */
export const LINE_WEIGHT = 6;

/** mục II.6: 1 cm or 1.27 cm. */
export const FIRST_LINE_INDENT = twipsOfMillimetres(12.7);
/** mục II.6: at least 6 pt. */
export const PARAGRAPH_GAP = twipsOfPoints(6);
/** mục II.6: single to 1.5 lines; in 240ths of a line, here 1.15 lines. */
export const LINE_SPACING = 276;
/** mục II.1: quốc hiệu and tiêu ngữ are single-spaced; mục II.2: so is the issuer's name. */
export const SINGLE_SPACING = 240;

/** mục II.7: the signer's title, name and signature stand in the right half. */
export const SIGNATURE_LEFT_SHARE = 0.5;
/** Room between title and name for the signature and the seal (unverified: no height is prescribed). */
export const SIGNATURE_ROOM = twipsOfMillimetres(25);

/** mục II.3: blank to be written in while the number is not given yet. */
export const BLANK_NUMBER = '     ';
/** mục II.4: blank to be written in while day or month are not known. */
export const BLANK_DATE_PART = '   ';
