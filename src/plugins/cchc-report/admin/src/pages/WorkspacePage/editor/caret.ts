import { redoDepth, undoDepth } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import type { Block } from '../model/sectionText';
import { blockAt } from './blocks';

/** What the toolbar shows of an editor. */
export interface Caret {
  readonly block: Block | 'table';
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

export const NO_CARET: Caret = { block: 'paragraph', mayUndo: false, mayRedo: false };

/** The same object as before where nothing changed: nothing need be drawn. */
export const caretOf = (state: EditorState, before: Caret): Caret => {
  const now = { block: blockAt(state), mayUndo: undoDepth(state) > 0, mayRedo: redoDepth(state) > 0 };
  const isSame =
    now.block === before.block && now.mayUndo === before.mayUndo && now.mayRedo === before.mayRedo;
  return isSame ? before : now;
};
