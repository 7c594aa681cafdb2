import { useLayoutEffect, useRef } from 'react';
import { insertPiece, insertLine } from '../model/insertText';
import type { Texts } from '../model/templateTexts';

/**
 * The fields of the sections: entries are inserted at the caret of the last edited one, or into the first if none was
 * edited.
 */
export const useInsertion = (texts: Texts, write: (change: Texts) => void, first: string | undefined) => {
  const areas = useRef(new Map<string, HTMLTextAreaElement>());
  const lastKey = useRef<string | undefined>(first);
  const next = useRef<{ readonly key: string; readonly caret: number } | null>(null);

  // The field has its new text by then.
  useLayoutEffect(() => {
    if (next.current === null) return;
    const { key, caret } = next.current;
    next.current = null;
    const area = areas.current.get(key);
    area?.focus();
    area?.setSelectionRange(caret, caret);
  });

  return {
    register: (key: string) => (area: HTMLTextAreaElement | null) => {
      if (area === null) areas.current.delete(key);
      else areas.current.set(key, area);
    },
    focus: (key: string) => areas.current.get(key)?.focus(),
    enter: (key: string) => {
      lastKey.current = key;
    },
    /** `asLine`: on a separate line. */
    insert: (piece: string, asLine: boolean) => {
      const key = lastKey.current;
      const area = key === undefined ? undefined : areas.current.get(key);
      if (key === undefined || area === undefined) return;
      const at = { from: area.selectionStart, to: area.selectionEnd };
      const { text, caret } = (asLine ? insertLine : insertPiece)(texts[key] ?? '', at, piece);
      next.current = { key, caret };
      write({ [key]: text });
    },
  };
};

export type Insertion = ReturnType<typeof useInsertion>;
