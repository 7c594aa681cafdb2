import { isolateHistory } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ChipLooks } from '../model/chipBook';
import { makeAttributes, showChips, makeExtensions, FROM_OUTSIDE, newParts, type Told } from './extensions';

export interface EditorProps extends Told {
  readonly label: string;
  readonly describedBy: string;
  readonly text: string;
  /** A change means that the text comes from outside and replaces the shown one. */
  readonly revision: number;
  readonly book: ChipLooks;
  /** The text is refused. */
  readonly isInvalid?: boolean;
  /** Read once, when the editor is made. */
  readonly more?: Extension;
}

/** Mounts an editor while its container is on the page. */
export const useEditorView = (
  place: RefObject<HTMLElement>,
  { text, revision, book, label, describedBy, isInvalid = false, more = [], ...told }: EditorProps,
): EditorView | null => {
  const [view, setView] = useState<EditorView | null>(null);
  const [parts] = useState(newParts);
  const latest = useRef(told);
  latest.current = told;
  const first = useRef({ text, book, label, describedBy, more });
  const shown = useRef(revision);

  useLayoutEffect(() => {
    const parent = place.current;
    if (parent === null) return undefined;
    const begun = first.current;
    const made = new EditorView({
      parent,
      state: EditorState.create({
        doc: begun.text,
        extensions: makeExtensions(
          parts,
          begun.book,
          begun.label,
          begun.describedBy,
          {
            typed: (typed) => latest.current.typed(typed),
            left: () => latest.current.left(),
            moved: (moved) => latest.current.moved(moved),
          },
          begun.more,
        ),
      }),
    });
    setView(made);
    return () => made.destroy();
  }, [place, parts]);

  useEffect(() => {
    view?.dispatch({ effects: parts.chips.reconfigure(showChips(book)) });
  }, [view, parts, book]);

  useEffect(() => {
    view?.dispatch({ effects: parts.attributes.reconfigure(makeAttributes(label, describedBy, isInvalid)) });
  }, [view, parts, label, describedBy, isInvalid]);

  useEffect(() => {
    if (view === null || shown.current === revision) return;
    shown.current = revision;
    // The replacement can be undone, so the earlier text is not lost.
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: text },
      annotations: [FROM_OUTSIDE.of(true), isolateHistory.of('full')],
    });
  }, [view, revision, text]);

  return view;
};
