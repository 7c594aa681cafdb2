import { useRef } from 'react';

/**
 * Tells an editor when its text was changed by somebody else: by another field, by a version that was taken. What the editor
 * itself has typed comes back as its value and is no change.
 */
export const useRevision = (value: string, write: (text: string) => void) => {
  const shown = useRef(value);
  const revision = useRef(0);
  if (value !== shown.current) {
    shown.current = value;
    revision.current += 1;
  }
  return {
    revision: revision.current,
    typed: (text: string) => {
      shown.current = text;
      write(text);
    },
  };
};
