import { finding, say, type Rule } from '../rule';
import { placeIn, type Line } from '../text/lines';

const MARK = /(?<![\p{L}\p{M}\p{N}])v\s?\/\s?v(?![\p{L}\p{M}\p{N}])/iu;
/** After nothing but the number of the paragraph. */
const LEADING = /^[\s"“]*(?:(?:\d{1,2}|[ivx]{1,5}|\p{L})[.)]\s+)?v\s?\/\s?v(?![\p{L}\p{M}\p{N}])/iu;

/**
 * `vv_in_title`: "V/v" belongs to the subject of a letter (công văn) only; the subject of a report stands below its type
 * and says what it is about (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 5). Inside a sentence, as in
 * "Công văn số 12/UBND-VP V/v ...", it is left alone.
 */
export const subjectMarks: Rule = ({ input: { subject }, lines }) => {
  const inSubject = MARK.test(subject.normalize('NFC'))
    ? [finding('vv_in_title', 'warning', say('vv_in_subject'), { kind: 'report' })]
    : [];
  return [...inSubject, ...lines.flatMap(ofLine)];
};

function ofLine(line: Line) {
  const { text } = line.typed;
  const found = line.kind === 'heading' || LEADING.test(text) ? MARK.exec(text) : null;
  if (found === null) return [];
  const place = placeIn(line, { from: found.index, to: found.index + found[0].length });
  return [finding('vv_in_title', 'warning', say('vv_in_title'), place)];
}
