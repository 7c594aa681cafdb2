import { redoDepth, undoDepth } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import type { Block } from '../model/sectionText';
import { blockAt } from './blocks';

/** The state of an editor that its toolbar shows. */
export interface Caret {
  readonly block: Block | 'table';
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

export const NO_CARET: Caret = { block: 'paragraph', mayUndo: false, mayRedo: false };

/** Returns the same object as before if nothing changed, so that nothing is redrawn. */
export const readCaret = (state: EditorState, before: Caret): Caret => {
  const now = { block: blockAt(state), mayUndo: undoDepth(state) > 0, mayRedo: redoDepth(state) > 0 };
  const isSame =
    now.block === before.block && now.mayUndo === before.mayUndo && now.mayRedo === before.mayRedo;
  return isSame ? before : now;
};
