import { useEffect, useRef, useState, type RefObject } from 'react';
import { holdsFiles, isCovered, isTakenElsewhere, readDropped, readPasted } from './pageFiles';
import type { Incoming } from './pieceNames';

/**
 * Files dropped or pasted anywhere on the page, unless a dialog or another field takes them.
 * @param place the element whose page it is
 * @returns true while files are dragged over the page
 */
export const usePageFiles = (
  place: RefObject<Element | null>,
  take: (files: readonly Incoming[]) => void,
): boolean => {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;

  useEffect(() => {
    const isOurs = (event: Event): boolean => !isCovered(place.current) && !isTakenElsewhere(event);
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer) || isCovered(place.current)) return;
      // Without this the browser opens the file instead of the page.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (!holdsFiles(event.dataTransfer) || !isOurs(event)) return;
      event.preventDefault();
      latest.current(readDropped(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent): void => {
      const files = isCovered(place.current) ? [] : readPasted(event);
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    // Before the editor of a long text, which would read the file as text.
    window.addEventListener('drop', drop, { capture: true });
    window.addEventListener('paste', paste, { capture: true });
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop, { capture: true });
      window.removeEventListener('paste', paste, { capture: true });
    };
  }, [place]);

  return isOver;
};
