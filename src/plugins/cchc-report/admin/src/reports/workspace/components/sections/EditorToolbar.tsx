import { redo, undo } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { Flex } from '@strapi/design-system';
import { BulletList, GridNine, Hashtag, HeadingOne, HeadingTwo, Paragraph } from '@strapi/icons';
import type { ReactNode } from 'react';
import { type TextKey, useText } from '../../../../hooks/useText';
import type { Block } from '../../model/sectionText';
import { makeBlock } from '../../editor/blocks';
import type { Caret } from '../../editor/caret';
import { useRovingFocus } from '../../hooks/useRovingFocus';
import { ToolButton, type ToolButtonProps } from './ToolButton';
import { RedoIcon, UndoIcon } from './TurnIcons';

const BLOCK_ICONS: Readonly<Record<Block, ReactNode>> = {
  heading: <HeadingOne />,
  subheading: <HeadingTwo />,
  item: <BulletList />,
  paragraph: <Paragraph />,
};

interface Props {
  readonly view: EditorView | null;
  readonly caret: Caret;
  readonly label: string;
  readonly insert: (kind: 'figures' | 'tables') => void;
}

type Tool = Omit<ToolButtonProps, 'label' | 'tabIndex'> & { readonly key: TextKey };

/** The tools of the editor: one stop of the Tab key, navigated by the arrow keys. */
export const EditorToolbar = ({ view, caret, label, insert }: Props) => {
  const text = useText();
  const roving = useRovingFocus();
  const inEditor = (act: (view: EditorView) => void) => () => {
    if (view === null) return;
    act(view);
    view.focus();
  };
  const tools: readonly Tool[] = [
    ...(['heading', 'subheading', 'item', 'paragraph'] as const).map((block) => ({
      key: `workspace.tool.${block}` as const,
      icon: BLOCK_ICONS[block],
      isOn: caret.block === block,
      press: inEditor(makeBlock(block)),
    })),
    { key: 'workspace.tool.figure', icon: <Hashtag />, isWorded: true, press: () => insert('figures') },
    { key: 'workspace.tool.table', icon: <GridNine />, isWorded: true, press: () => insert('tables') },
    {
      key: 'workspace.tool.undo',
      icon: <UndoIcon />,
      isOff: !caret.mayUndo,
      press: inEditor(undo),
    },
    {
      key: 'workspace.tool.redo',
      icon: <RedoIcon />,
      isOff: !caret.mayRedo,
      press: inEditor(redo),
    },
  ];
  return (
    <Flex role="toolbar" aria-label={label} gap={1} wrap="wrap" paddingBottom={2} {...roving.bar}>
      {tools.map(({ key, ...tool }, index) => (
        <ToolButton key={key} {...tool} label={text(key)} {...roving.item(index)} />
      ))}
    </Flex>
  );
};
