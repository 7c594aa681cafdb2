import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** An A4 page with a little air, in CSS pixels: what the preview is laid out for. */
const SHEET_WIDTH = 830;
const HEIGHT_BEFORE_LOAD = 600;

export interface SheetSize {
  readonly width: number;
  readonly height: number;
  /** How much smaller than it prints. */
  readonly scale: number;
}

/** The size of the sheet: as long as its content, and as wide as it prints or as fits. */
export const useSheetSize = (
  desk: RefObject<HTMLElement>,
  isFitted: boolean,
): { readonly size: SheetSize; readonly measure: (page: Document) => void } => {
  const [height, setHeight] = useState(HEIGHT_BEFORE_LOAD);
  const [room, setRoom] = useState(SHEET_WIDTH);
  const observer = useRef<ResizeObserver | null>(null);

  useEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    const watching = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    watching.observe(element);
    return () => {
      watching.disconnect();
      observer.current?.disconnect();
    };
  }, [desk]);

  const measure = useCallback((page: Document) => {
    observer.current?.disconnect();
    observer.current = new ResizeObserver(() => setHeight(page.documentElement.offsetHeight));
    observer.current.observe(page.documentElement);
    setHeight(page.documentElement.offsetHeight);
  }, []);

  return {
    size: { width: SHEET_WIDTH, height, scale: isFitted ? Math.min(1, room / SHEET_WIDTH) : 1 },
    measure,
  };
};
