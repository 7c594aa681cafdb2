import { PARAGRAPH_GAP } from '../norm';

/** Gaps the decree leaves open, the same in every writer; in twips. */

/** Between a text and the line drawn under it, and the room the line itself takes. */
export const DRAWN_LINE_GAP = 50;
export const DRAWN_LINE_HEIGHT = 60;

/** Above tên loại, and below the line under trích yếu. */
export const TITLE_GAP_ABOVE = 3 * PARAGRAPH_GAP;
export const TITLE_GAP_BELOW = 2 * PARAGRAPH_GAP;

/** Above and below the text of a cell. */
export const CELL_GAP = 40;
/** Left and right of the text of a cell: 1 mm, so that a table of many columns keeps its words whole. */
export const CELL_MARGIN = 57;
/** The rules of a table, in eighths of a point. */
export const TABLE_RULE_WEIGHT = 4;
