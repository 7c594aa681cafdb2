/** Width of an A4 sheet with margins in CSS pixels; the preview reflows if there is less. */
const SHEET_WIDTH = 850;

export interface SheetSize {
  /** Layout width. */
  readonly width: number;
  /** Scale factor. */
  readonly scale: number;
  /** True if the sheet does not fit and the user may choose. */
  readonly isNarrow: boolean;
}

/** Layout of the report for the available width: as printed if it fits, otherwise reflowed or scaled down. */
export const sheetSize = (room: number, isAsPrinted: boolean): SheetSize => {
  const isNarrow = room < SHEET_WIDTH;
  return isNarrow && isAsPrinted
    ? { width: SHEET_WIDTH, scale: room / SHEET_WIDTH, isNarrow }
    : { width: room, scale: 1, isNarrow };
};
