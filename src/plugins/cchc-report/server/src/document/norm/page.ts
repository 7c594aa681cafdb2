import { twipsOfMillimetres } from './units';

/**
 * The page: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I. All lengths in twips.
 */

/** mục I.1: A4, 210 x 297 mm; mục I.2: the long side upright. */
export const PAGE_WIDTH = twipsOfMillimetres(210);
export const PAGE_HEIGHT = twipsOfMillimetres(297);

/** mục I.3: 20-25 mm. */
export const MARGIN_TOP = twipsOfMillimetres(20);
/** mục I.3: 20-25 mm. */
export const MARGIN_BOTTOM = twipsOfMillimetres(20);
/** mục I.3: 30-35 mm. */
export const MARGIN_LEFT = twipsOfMillimetres(30);
/**
 * mục I.3: 15-20 mm. The smallest, so that quốc hiệu in size 13 stands on one line beside the issuer's name; one twip more
 * than 15 mm rounds to, which would be 14,99 mm.
 */
export const MARGIN_RIGHT = twipsOfMillimetres(15) + 1;

export const TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;

/** mục I.7: the page number stands within the top margin; how far below the paper's edge is not prescribed. */
export const PAGE_NUMBER_FROM_EDGE = twipsOfMillimetres(10);

/** mục I.4: Times New Roman, Unicode TCVN 6909:2001, black. */
export const FONT = 'Times New Roman';
export const INK = '000000';

/** What Word and screen readers take the text for. */
export const LANGUAGE = 'vi-VN';
