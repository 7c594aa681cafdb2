import type { Basis, Block, Inline } from '../tree';

const END_MARK = /[\s;.,]+$/u;

/** ô 6 (mục II.6): a "căn cứ" with its closing punctuation; the last of consecutive ones ends in a full stop. */
export const basisContent = ({ content }: Basis, next: Block | undefined): Inline => [
  ...withoutEndMark(content),
  { text: next?.kind === 'basis' ? ';' : '.' },
];

/** Removes closing punctuation typed at the end, even if it spans runs, so that it is not doubled. */
function withoutEndMark(content: Inline): Inline {
  const last = content.at(-1);
  if (last === undefined) return content;
  const text = last.text.replace(END_MARK, '');
  const before = content.slice(0, -1);
  return [...(text === '' ? withoutEndMark(before) : before), { ...last, text }];
}
