import { FIGURES, type FigureId } from '../../figures/ids';
import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { figureSource } from '../../source';
import { toList, phrase, type Phrase } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';

const subjects = Object.entries(wording.missing) as readonly (readonly [FigureId, string])[];

/**
 * Lists separately the work not done in the period (0) and the work not recorded (null), and apart from both what is no work
 * of a period but a stock on its last day; articles have their own text.
 */
export function missingView(facts: ReportFacts): ViewOf<'missing'> {
  const figures = readFigures(facts.figures);
  const amountOf = (id: FigureId): number | null =>
    id === 'procedures-in-force' && !facts.proceduresKnown ? null : figures.value(id).amount;
  const isDated = (id: FigureId): boolean => FIGURES[id].counts === 'dated';
  const nameThose = (isMeant: (id: FigureId) => boolean): readonly Phrase[] | null =>
    toList(subjects.filter(([id]) => isMeant(id)).map(([id, subject]) => phrase(subject, figureSource(id))));
  const none = nameThose((id) => isDated(id) && amountOf(id) === 0);
  const unknown = nameThose((id) => isDated(id) && amountOf(id) === null);
  return {
    none,
    unknown,
    any: toList([...(none ?? []), ...(unknown ?? [])]),
    stock: nameThose((id) => !isDated(id) && (amountOf(id) ?? 0) === 0),
  };
}
