import { finding, say, type Rule } from '../rule';
import { placeIn, type Line } from '../text/lines';

const MARK = /(?<![\p{L}\p{M}\p{N}])v\s?\/\s?v(?![\p{L}\p{M}\p{N}])/iu;
/** "V/v" at the start of a paragraph, after its number if it has one. */
const LEADING = /^[\s"“]*(?:(?:\d{1,2}|[ivx]{1,5}|\p{L})[.)]\s+)?v\s?\/\s?v(?![\p{L}\p{M}\p{N}])/iu;

/**
 * `vv_in_title`: "V/v" belongs only to the subject of a letter (công văn). The subject of a report stands below its
 * type and names its topic (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 5). "V/v" inside a sentence, as
 * in "Công văn số 12/UBND-VP V/v ...", is allowed.
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
