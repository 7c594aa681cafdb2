import { EditorView } from '@codemirror/view';
import { createContext, useContext, useMemo, useRef } from 'react';
import type { LintPlace } from '../../../../server/src/contract';
import { toRange } from './model/sectionText';

type Place = Extract<LintPlace, { kind: 'section' }>;

/** The editors of the page, so that what is found in a text can be shown there. */
export interface Editors {
  readonly register: (key: string, view: EditorView) => () => void;
  /** Chooses the place in its editor and puts the keyboard there. */
  readonly goTo: (place: Place) => void;
  /** For an action that takes its own button away: the keyboard goes to the text it is about. */
  readonly focus: (key: string) => void;
}

const EditorsContext = createContext<Editors | null>(null);

export const EditorsProvider = EditorsContext.Provider;

/** Null where nothing is written. */
export const useEditors = (): Editors | null => useContext(EditorsContext);

const choose = (view: EditorView, place: Place) => {
  const { from, to } = toRange(view.state.doc.toString(), place);
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
  view.focus();
};

/** `uncover`: makes the editors seen where something else is shown in their place. */
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
        // After it is drawn: what is not shown cannot be scrolled to.
        requestAnimationFrame(() => {
          const view = views.current.get(place.key);
          if (view !== undefined) choose(view, place);
        });
      },
    }),
    [],
  );
};
