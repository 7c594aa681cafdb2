import { inSameCell, type Components, type Unit } from '../components';
import { findOverflow, heightOf, lineHeight } from '../layout';
import { inMillimetres } from './looks';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say } from './rule';

const checkFits = (unit: Unit): readonly string[] => {
  const over = findOverflow(unit);
  if (over === undefined) return [];
  return [say('tooWide', { width: inMillimetres(over.width), room: inMillimetres(over.room) })];
};

/** Says that quốc hiệu or tiêu ngữ takes more than one line, because it was typed so or because its place is narrow. */
const checkLine = (typed: readonly Unit[]): readonly string[] =>
  typed.length > 1 ? [say('typedOnTwoLines')] : typed.flatMap(checkFits);

/**
 * How much lower, in twips, a unit may be because quốc hiệu or tiêu ngữ above it in its cell takes more than one
 * line, which is told by itself.
 */
export function loweredByNation({ typedNation, typedMotto }: Components, unit: Unit): number {
  const broken = [typedNation, typedMotto].filter((typed) => checkLine(typed).length > 0);
  return broken.reduce((sum, typed) => {
    const above = typed.filter((one) => inSameCell(one, unit)).map(({ paragraph }) => paragraph);
    const [first] = above;
    if (first === undefined) return sum;
    const height = [...new Set(above)].reduce((all, paragraph) => all + heightOf(paragraph).max, 0);
    return sum + Math.max(0, height - lineHeight(first));
  }, 0);
}

/** mục II.1: "hai dòng chữ Quốc hiệu và Tiêu ngữ". */
export const nationLine = rule('nation-one-line', 'error', ({ parts: { typedNation, typedMotto } }) => {
  const texts = [typedNation, typedMotto].filter(([first]) => first !== undefined);
  if (texts.length === 0) return NOT_APPLICABLE;
  return texts.flatMap((typed) => {
    const where = typed[0] === undefined ? null : placeOfUnit(typed[0]);
    return checkLine(typed).map((found) => ({ found, where }));
  });
});
