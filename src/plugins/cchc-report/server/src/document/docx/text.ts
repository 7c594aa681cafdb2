import { TextRun } from 'docx';

import { oneLine, plainText } from '../../domain/vi';
import type { Inline } from '../tree';

export interface RunStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** The only way of text into the file: without what XML forbids, in NFC; breaks and tabs are spaces within a paragraph. */
export const textRun = (text: string, style: RunStyle = {}): TextRun =>
  new TextRun({ text: plainText(text).replace(/[\t\n\r]+/g, ' '), ...style });

/** `emphasis` is laid over what the runs say themselves. */
export const textRuns = (inline: Inline, emphasis: RunStyle = {}): readonly TextRun[] =>
  inline.map(({ text, bold, italic }) =>
    textRun(text, { ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}), ...emphasis }),
  );

/** On one line and in capitals. Once more plain after the change: some capitals are written with a combining mark. */
export const capitals = (text: string): string => oneLine(oneLine(text).toLocaleUpperCase('vi'));

/** An item of a list whose own closing mark the writer sets. */
export const withoutEndMark = (item: string): string => oneLine(item).replace(/[\s;.,]+$/u, '');

/** "- a;", "- b;", "- c.": a dash before, a semicolon between, a full stop at the end. */
export const listLines = (items: readonly string[]): readonly string[] =>
  items.map((item, index) => `- ${withoutEndMark(item)}${index === items.length - 1 ? '.' : ';'}`);
