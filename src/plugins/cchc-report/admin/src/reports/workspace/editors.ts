import { EditorView } from '@codemirror/view';
import { createContext, useContext, useMemo, useRef } from 'react';
import type { FindingPlace } from '../../../../server/src/contract';
import { toRange } from './model/sectionText';

type Place = Extract<FindingPlace, { kind: 'section' }>;

/** The editors of the page, so that a finding can be shown in its text. */
export interface Editors {
  readonly register: (key: string, view: EditorView) => () => void;
  /** Selects the place in its editor and focuses it. */
  readonly goTo: (place: Place) => void;
  /** For an action whose own button disappears: the focus moves to the text that it concerns. */
  readonly focus: (key: string) => void;
}

const EditorsContext = createContext<Editors | null>(null);

export const EditorsProvider = EditorsContext.Provider;

/** Null if the report is not being edited. */
export const useEditors = (): Editors | null => useContext(EditorsContext);

const choose = (view: EditorView, place: Place) => {
  const { from, to } = toRange(view.state.doc.toString(), place);
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
  view.focus();
};

/** `uncover`: shows the editors if something covers them. */
export const useEditorsOfPage = (uncover: () => void): Editors => {
  const views = useRef(new Map<string, EditorView>());
  const latest = useRef(uncover);
  latest.current = uncover;
  return useMemo(
    () => ({
      register: (key, view) => {
        views.current.set(key, view);
        return () => {
          if (views.current.get(key) === view) views.current.delete(key);
        };
      },
      focus: (key) => views.current.get(key)?.focus(),
      goTo: (place) => {
        latest.current();
        // After rendering: a hidden element cannot be scrolled to.
        requestAnimationFrame(() => {
          const view = views.current.get(place.key);
          if (view !== undefined) choose(view, place);
        });
      },
    }),
    [],
  );
};
