import type { FigureId } from '../../figures/ids';
import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { figureSource } from '../../source';
import { toList, phrase, type Phrase } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';

const subjects: Readonly<Partial<Record<FigureId, string>>> = wording.missing;

/** Lists separately the work not done in the period (0) and the work not recorded (null); articles have their own text. */
export function missingView(facts: ReportFacts): ViewOf<'missing'> {
  const figures = readFigures(facts.figures);
  const hidden = (id: FigureId): boolean => id === 'procedures-in-force' && !facts.proceduresKnown;
  const nameAmount = (amount: number | null): readonly Phrase[] | null =>
    toList(
      (Object.entries(subjects) as [FigureId, string][])
        .filter(([id]) => (hidden(id) ? null : figures.value(id).amount) === amount)
        .map(([id, subject]) => phrase(subject, figureSource(id))),
    );
  const none = nameAmount(0);
  const unknown = nameAmount(null);
  return { none, unknown, any: toList([...(none ?? []), ...(unknown ?? [])]) };
}
