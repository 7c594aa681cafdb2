import type { Components, Unit } from '../components';
import { findOverflow } from '../layout';
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

/** Quốc hiệu and tiêu ngữ are each on one line. When not, all texts below them are lower than they would be. */
export const isNationOnLines = ({ typedNation, typedMotto }: Components): boolean =>
  [typedNation, typedMotto].every((typed) => checkLine(typed).length === 0);

/** mục II.1: "hai dòng chữ Quốc hiệu và Tiêu ngữ". */
export const nationLine = rule('nation-one-line', 'error', ({ parts: { typedNation, typedMotto } }) => {
  const texts = [typedNation, typedMotto].filter(([first]) => first !== undefined);
  if (texts.length === 0) return NOT_APPLICABLE;
  return texts.flatMap((typed) => {
    const where = typed[0] === undefined ? null : placeOfUnit(typed[0]);
    return checkLine(typed).map((found) => ({ found, where }));
  });
});
