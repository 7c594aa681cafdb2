import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { Annotation, Compartment, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { makeBlock, newLine } from './blocks';
import type { ChipLooks } from '../model/chipBook';
import { decorations } from './decorations';
import { guards } from './guards';

/** Marks changes that were not typed here: somebody else's text or the template's. */
export const FROM_OUTSIDE = Annotation.define<true>();

export interface Told {
  readonly typed: (text: string) => void;
  readonly left: () => void;
  readonly moved: (view: EditorView) => void;
}

/** The parts that may change during the editor's life. */
export interface Parts {
  readonly chips: Compartment;
  readonly attributes: Compartment;
}

export const newParts = (): Parts => ({ chips: new Compartment(), attributes: new Compartment() });

export const showChips = (book: ChipLooks): Extension => decorations(book);

export const makeAttributes = (label: string, describedBy: string, isInvalid = false): Extension =>
  EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-describedby': describedBy,
    ...(isInvalid && { 'aria-invalid': 'true' }),
    lang: 'vi',
    spellcheck: 'false',
  });

/** Tab is not bound: it leaves the editor, like any field. */
const keys = keymap.of([
  { key: 'Mod-Alt-1', run: makeBlock('heading') },
  { key: 'Mod-Alt-2', run: makeBlock('subheading') },
  { key: 'Mod-Alt-3', run: makeBlock('item') },
  { key: 'Mod-Alt-0', run: makeBlock('paragraph') },
  { key: 'Enter', run: newLine, shift: newLine },
  ...historyKeymap,
  ...standardKeymap,
]);

/** Builds the extensions of a section's editor. Pasted content becomes plain text; Vietnamese stays composed. */
export const makeExtensions = (
  parts: Parts,
  book: ChipLooks,
  label: string,
  describedBy: string,
  told: Told,
  more: Extension = [],
): Extension => [
  more,
  history(),
  keys,
  guards,
  EditorView.lineWrapping,
  EditorView.clipboardInputFilter.of((text) => text.normalize('NFC')),
  parts.chips.of(showChips(book)),
  parts.attributes.of(makeAttributes(label, describedBy)),
  EditorView.updateListener.of(({ view, docChanged, selectionSet, transactions, state }) => {
    if (docChanged && !transactions.some((transaction) => transaction.annotation(FROM_OUTSIDE)))
      told.typed(state.doc.toString());
    if (docChanged || selectionSet) told.moved(view);
  }),
  EditorView.domEventHandlers({
    blur: () => told.left(),
  }),
];
