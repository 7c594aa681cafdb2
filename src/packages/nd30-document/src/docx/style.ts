import {
  LineRuleType,
  Paragraph,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type ParagraphChild,
} from 'docx';

import { FIRST_LINE_INDENT, LINE_SPACING, PARAGRAPH_GAP, SINGLE_SPACING } from '../norm';
import wording from '../wording.vi.json';
import { textRun } from './text';

/** Our paragraph styles; their names, which Word lists, are in the wording file. */
export type StyleId = keyof typeof wording.styles;
type WordStyleId = 'Title' | 'BodyText' | 'Heading1' | 'Heading2' | 'Heading3' | 'Header';

type Spacing = NonNullable<IParagraphOptions['spacing']>;

export const singleSpaced = (before = 0, after = 0): Spacing => ({
  before,
  after,
  line: SINGLE_SPACING,
  lineRule: LineRuleType.AUTO,
});

/** A line of exactly this many twips, whatever its content. */
export const exactLine = (line: number, before = 0, after = 0): Spacing => ({
  before,
  after,
  line,
  lineRule: LineRuleType.EXACT,
});

/**
 * Phụ lục I, Phần I, mục II.6. The whole gap is below a paragraph, because programs combine adjacent gaps
 * differently.
 */
export const BODY_PARAGRAPH = {
  alignment: 'both',
  indent: { firstLine: FIRST_LINE_INDENT },
  spacing: { before: 0, after: PARAGRAPH_GAP, line: LINE_SPACING, lineRule: LineRuleType.AUTO },
} as const;

export const paragraphStyle = (
  id: StyleId,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({
  id,
  name: wording.styles[id],
  basedOn: 'Normal',
  quickFormat: true,
  ...look,
});

/** A paragraph of a named style with widow and orphan control. */
export const paragraph = (
  style: StyleId | WordStyleId,
  content: string | readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({
    style,
    widowControl: true,
    ...options,
    children: typeof content === 'string' ? [textRun(content)] : content,
  });
