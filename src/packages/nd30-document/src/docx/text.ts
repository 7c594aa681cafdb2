import { TextRun } from 'docx';

import { runText } from '../components';
import type { Inline } from '../tree';

export interface RunStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** All text enters the file through this function. */
export const textRun = (text: string, style: RunStyle = {}): TextRun =>
  new TextRun({ text: runText(text), ...style });

/** `emphasis` is added to the style of the runs. */
export const textRuns = (inline: Inline, emphasis: RunStyle = {}): readonly TextRun[] =>
  inline.map(({ text, bold, italic }) =>
    textRun(text, { ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}), ...emphasis }),
  );
