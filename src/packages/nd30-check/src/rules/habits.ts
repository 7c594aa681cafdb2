import { isBlank } from '../components';
import type { Paragraph } from '../model';
import { ofParagraphs } from './looks';
import { describePlace } from './places';
import { NOT_APPLICABLE, rule, say, type Rule } from './rule';

const CLOSING_MARK = /\.\/\.\s*$/;

const isMovedByHand = ({ text, alignment }: Paragraph): boolean =>
  alignment !== 'center' && /^(\t| {2,})/.test(text);

/** A blank paragraph next to a table is allowed: it separates the table from another table or from the text. */
const isNextToTable = (paragraphs: readonly Paragraph[], index: number): boolean =>
  [paragraphs[index - 1], paragraphs[index + 1]].some(
    (near) => near === undefined || near.place.kind === 'cell',
  );

/** Typing habits. Only "./." comes from the decree; the others are custom. */
export const habitRules: readonly Rule[] = [
  rule('body-no-hanging', 'advice', ({ parts: { body } }) =>
    body.length === 0
      ? NOT_APPLICABLE
      : ofParagraphs(body, ({ firstLine, label, text }) =>
          firstLine < 0 && (label !== '' || /^\s*[-–—•+]/.test(text)) ? [say('hanging')] : [],
        ),
  ),
  rule('no-spaces-as-indent', 'advice', ({ parts: { body } }) =>
    body.length === 0
      ? NOT_APPLICABLE
      : ofParagraphs(body, (paragraph) => (isMovedByHand(paragraph) ? [say('movedByHand')] : [])),
  ),
  rule('no-blank-paragraphs', 'advice', ({ parts: { bodySpan } }) => {
    if (bodySpan.length === 0) return NOT_APPLICABLE;
    const blank = bodySpan.filter(
      (paragraph, index) =>
        paragraph.place.kind === 'body' && isBlank(paragraph) && !isNextToTable(bodySpan, index),
    );
    return blank.map((paragraph) => ({ found: say('blankParagraph'), where: describePlace(paragraph) }));
  }),
  rule('closing-mark', 'advice', ({ parts: { body } }) => {
    const last = body.at(-1);
    if (last === undefined) return NOT_APPLICABLE;
    return CLOSING_MARK.test(last.text) ? [] : [{ found: say('noClosingMark'), where: describePlace(last) }];
  }),
];
