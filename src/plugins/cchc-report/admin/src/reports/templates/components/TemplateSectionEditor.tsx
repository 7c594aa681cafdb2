import type { EditorView } from '@codemirror/view';
import { EditorState } from '@codemirror/state';
import { EditorView as View } from '@codemirror/view';
import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../hooks/useText';
import { EditorToolbar } from '../../workspace/components/sections/EditorToolbar';
import { InsertPanel } from '../../workspace/components/sections/InsertPanel';
import { type Caret, readCaret, NO_CARET } from '../../workspace/editor/caret';
import { EditorPlace } from '../../workspace/editor/EditorPlace';
import { tagGuard } from '../../workspace/editor/tagGuard';
import { useEditorView } from '../../workspace/editor/useEditorView';
import type { Refreshed } from '../../workspace/hooks/useRefreshed';
import type { ChipLooks, Insertable } from '../../workspace/model/chipBook';
import { useRevision } from '../hooks/useRevision';

/** Explains once on the page how the editors are used. */
export const TEMPLATE_EDITOR_HINT = 'cchc-template-editor-hint';

interface Props {
  readonly title: string;
  readonly value: string;
  readonly looks: ChipLooks;
  readonly insertable: Refreshed<Insertable>;
  /** Why the server refuses the text. */
  readonly error: string | null;
  readonly mayEdit: boolean;
  readonly write: (text: string) => void;
  /** Hands out the editor, and takes it back. */
  readonly register: (view: EditorView | null) => void;
}

const READ_ONLY = [
  EditorState.readOnly.of(true),
  View.editable.of(false),
  View.contentAttributes.of({ tabindex: '0', 'aria-readonly': 'true' }),
];

/** The editor of one section of a template: that of a draft, with conditions and loops as chips that stay whole. */
export const TemplateSectionEditor = ({
  title,
  value,
  looks,
  insertable,
  error,
  mayEdit,
  write,
  register,
}: Props) => {
  const text = useText();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<Caret>(NO_CARET);
  const [inserting, setInserting] = useState<'figures' | 'tables' | null>(null);
  const [isKept, setIsKept] = useState(false);
  const [more] = useState(() => (mayEdit ? tagGuard(() => setIsKept(true)) : READ_ONLY));
  const { revision, typed } = useRevision(value, write);
  const view = useEditorView(place, {
    label: title,
    describedBy: error === null ? TEMPLATE_EDITOR_HINT : id,
    isInvalid: error !== null,
    text: value,
    revision,
    book: looks,
    more,
    typed: (next) => {
      setIsKept(false);
      typed(next);
    },
    left: () => setIsKept(false),
    moved: (moved) => setCaret((before) => readCaret(moved.state, before)),
  });

  const latest = useRef(register);
  latest.current = register;
  useEffect(() => {
    latest.current(view);
    return () => latest.current(null);
  }, [view]);

  return (
    <Box
      tag="section"
      aria-label={title}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 3, medium: 4 }}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {title}
        </Typography>
        {mayEdit && (
          <EditorToolbar
            view={view}
            caret={caret}
            label={text('workspace.toolbar', { section: title })}
            insert={setInserting}
          />
        )}
        <EditorPlace ref={place} />
        <Typography role="status" variant="pi" textColor="warning700">
          {isKept && text('templates.tag.kept')}
        </Typography>
        <Field.Root error={error ?? false}>
          <div id={id}>
            <Field.Error />
          </div>
        </Field.Root>
        <InsertPanel kind={inserting} insertable={insertable} view={view} close={() => setInserting(null)} />
      </Flex>
    </Box>
  );
};
