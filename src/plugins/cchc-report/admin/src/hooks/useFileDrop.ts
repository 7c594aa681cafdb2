import { type DragEvent, useEffect, useRef, useState } from 'react';

const holdsFiles = ({ dataTransfer }: { readonly dataTransfer: DataTransfer | null }): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/**
 * Drag and drop of files into an area. Elsewhere drops are ignored; the browser would open the file instead of the
 * page.
 */
export const useFileDrop = (take: (files: readonly File[]) => void) => {
  // Entering a child element fires a leave of its parent.
  const depth = useRef(0);
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const ignore = (event: globalThis.DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);

  const step = (by: 1 | -1) => {
    depth.current += by;
    setIsOver(depth.current > 0);
  };

  return {
    isOver,
    place: {
      onDragEnter: (event: DragEvent) => holdsFiles(event) && step(1),
      onDragLeave: (event: DragEvent) => holdsFiles(event) && step(-1),
      onDrop: (event: DragEvent) => {
        depth.current = 0;
        setIsOver(false);
        take([...event.dataTransfer.files]);
      },
    },
  };
};
