/** An A4 sheet with a little desk around it, in CSS pixels; on less the preview sets its text anew, for reading. */
const SHEET_WIDTH = 850;

export interface SheetSize {
  /** What the report is laid out for. */
  readonly width: number;
  /** How much smaller it is drawn. */
  readonly scale: number;
  /** True where the sheet does not fit as it prints, and one may choose. */
  readonly isNarrow: boolean;
}

/** How wide the report is laid out in so much room: as it prints where it fits, else for reading or drawn smaller. */
export const sheetSize = (room: number, isAsPrinted: boolean): SheetSize => {
  const isNarrow = room < SHEET_WIDTH;
  return isNarrow && isAsPrinted
    ? { width: SHEET_WIDTH, scale: room / SHEET_WIDTH, isNarrow }
    : { width: room, scale: 1, isNarrow };
};
