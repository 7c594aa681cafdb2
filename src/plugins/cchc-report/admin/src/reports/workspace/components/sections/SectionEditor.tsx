import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../../hooks/useText';
import type { Refreshed } from '../../hooks/useRefreshed';
import { useChipLooks } from '../../hooks/useChipLooks';
import type { Insertable } from '../../model/chipBook';
import type { SectionSaving } from '../../sections/sectionState';
import { useDesk } from '../../desk';
import { type Caret, readCaret, NO_CARET } from '../../editor/caret';
import { EditorPlace } from '../../editor/EditorPlace';
import { useEditorView } from '../../editor/useEditorView';
import { useEditors } from '../../editors';
import { EditorToolbar } from './EditorToolbar';
import { InsertPanel } from './InsertPanel';

/** Element that explains once on the page how all editors are used. */
export const EDITOR_HINT = 'cchc-editor-hint';

interface Props {
  readonly state: SectionSaving;
  readonly insertable: Refreshed<Insertable>;
}

/** The editor of a section, with its toolbar and the panel of insertable entries. */
export const SectionEditor = ({ state, insertable }: Props) => {
  const text = useText();
  const { store } = useDesk();
  const editors = useEditors();
  const place = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<Caret>(NO_CARET);
  const [inserting, setInserting] = useState<'figures' | 'tables' | null>(null);
  const { key, title, values } = state.held;
  const book = useChipLooks(values, insertable.data);
  const view = useEditorView(place, {
    label: text('workspace.editor.label', { section: title }),
    describedBy: EDITOR_HINT,
    text: state.text,
    revision: state.revision,
    book,
    typed: (typed) => store.type(key, typed),
    left: () => store.leave(key),
    moved: (moved: EditorView) => setCaret((before) => readCaret(moved.state, before)),
  });

  useEffect(
    () => (view === null || editors === null ? undefined : editors.register(key, view)),
    [view, editors, key],
  );

  return (
    <div>
      <EditorToolbar
        view={view}
        caret={caret}
        label={text('workspace.toolbar', { section: title })}
        insert={setInserting}
      />
      <EditorPlace ref={place} />
      <InsertPanel kind={inserting} insertable={insertable} view={view} close={() => setInserting(null)} />
    </div>
  );
};
