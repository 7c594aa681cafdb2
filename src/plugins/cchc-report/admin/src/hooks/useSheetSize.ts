import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { sheetSize, type SheetSize } from '../utils/sheetSize';

const HEIGHT_BEFORE_LOAD = 900;

interface MeasuredSheet extends SheetSize {
  readonly height: number;
  /** Call with each page the frame has loaded. */
  readonly measure: (page: Document) => void;
}

/** Size of the report's frame: as tall as its content, so that only the admin page scrolls. */
export const useSheetSize = (desk: RefObject<HTMLElement>, isAsPrinted: boolean): MeasuredSheet => {
  const [room, setRoom] = useState(0);
  const [height, setHeight] = useState(HEIGHT_BEFORE_LOAD);
  const content = useRef<ResizeObserver | null>(null);

  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    setRoom(element.clientWidth);
    const watching = new ResizeObserver(() => setRoom(element.clientWidth));
    watching.observe(element);
    return () => watching.disconnect();
  }, [desk]);

  useEffect(() => () => content.current?.disconnect(), []);

  const measure = useCallback((page: Document) => {
    const root = page.documentElement;
    content.current?.disconnect();
    content.current = new ResizeObserver(() => setHeight(root.offsetHeight));
    content.current.observe(root);
  }, []);

  return { ...sheetSize(room, isAsPrinted), height, measure };
};
