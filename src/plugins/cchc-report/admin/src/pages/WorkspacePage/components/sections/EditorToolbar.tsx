import { redo, undo } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { Flex, IconButton } from '@strapi/design-system';
import {
  ArrowsCounterClockwise,
  BulletList,
  ClockCounterClockwise,
  GridNine,
  Hashtag,
  HeadingOne,
  HeadingTwo,
  Paragraph,
} from '@strapi/icons';
import type { ReactNode } from 'react';
import { type TextKey, useText } from '../../../../hooks/useText';
import type { Block } from '../../../../utils/sectionText';
import { makeBlock } from '../../editor/blocks';
import type { Caret } from '../../editor/caret';
import { useRovingFocus } from '../../hooks/useRovingFocus';

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

interface Tool {
  readonly key: TextKey;
  readonly icon: ReactNode;
  readonly press: () => void;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
}

/** What can be done to the text: one stop of the Tab key, walked by the arrow keys. */
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
    { key: 'workspace.tool.figure', icon: <Hashtag />, press: () => insert('figures') },
    { key: 'workspace.tool.table', icon: <GridNine />, press: () => insert('tables') },
    {
      key: 'workspace.tool.undo',
      icon: <ClockCounterClockwise />,
      isOff: !caret.mayUndo,
      press: inEditor(undo),
    },
    {
      key: 'workspace.tool.redo',
      icon: <ArrowsCounterClockwise />,
      isOff: !caret.mayRedo,
      press: inEditor(redo),
    },
  ];
  return (
    <Flex role="toolbar" aria-label={label} gap={1} wrap="wrap" paddingBottom={2} {...roving.bar}>
      {tools.map(({ key, icon, press, isOn, isOff = false }, index) => (
        <IconButton
          key={key}
          size="S"
          label={text(key)}
          variant={isOn === true ? 'secondary' : 'tertiary'}
          // Not `disabled`: the keyboard would lose its place when the last step is undone.
          aria-disabled={isOff}
          style={isOff ? { opacity: 0.5 } : undefined}
          onClick={() => !isOff && press()}
          {...(isOn !== undefined && { 'aria-pressed': isOn })}
          {...roving.item(index)}
        >
          {icon}
        </IconButton>
      ))}
    </Flex>
  );
};
