import { PARAGRAPH_GAP } from '../norm';

/** Gaps that the decree does not prescribe, the same in every writer; in twips. */

/** Gap between a text and the line drawn under it, and the height of the line itself. */
export const DRAWN_LINE_GAP = 50;
export const DRAWN_LINE_HEIGHT = 60;

/** Gap above tên loại, and below the line under trích yếu. */
export const TITLE_GAP_ABOVE = 3 * PARAGRAPH_GAP;
export const TITLE_GAP_BELOW = 2 * PARAGRAPH_GAP;

/** Padding above and below the text of a cell. */
export const CELL_GAP = 40;
/** Padding left and right of the text of a cell: 1 mm, so that words fit whole into tables with many columns. */
export const CELL_MARGIN = 57;
/** Line weight of table borders, in eighths of a point. */
export const TABLE_RULE_WEIGHT = 4;
