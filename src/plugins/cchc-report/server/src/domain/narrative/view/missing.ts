import type { FigureId } from '../../figures/ids';
import type { View, ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { figureSource } from '../source';
import { listOf, phrase, type Phrase } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';

const subjects: Readonly<Partial<Record<FigureId, string>>> = wording.missing;

/** What was not done in the period (0) and what is not known (null), said apart; of the articles the text speaks anyway. */
export function missingView(facts: ReportFacts): ViewOf<'missing'> {
  const figures = readFigures(facts.figures);
  const named = (amount: number | null): readonly Phrase[] | null =>
    listOf(
      (Object.entries(subjects) as [FigureId, string][])
        .filter(([id]) => figures.value(id).amount === amount)
        .map(([id, subject]) => phrase(subject, figureSource(id))),
    );
  return { none: named(0), unknown: named(null) };
}

type Counted = Pick<
  View,
  'plans' | 'objectives' | 'articles' | 'meetings' | 'outreach' | 'procedures' | 'changes' | 'missing'
>;

/** What the records allow the report to claim of the period as a whole. */
export function assessmentView(view: Counted): ViewOf<'assessment'> {
  const { articles, meetings, outreach, procedures, objectives } = view;
  const some = ({ amount }: { readonly amount: number | null }): boolean => (amount ?? 0) > 0;
  return {
    comprehensive: articles.every_month && some(meetings.total),
    any_activity: some(articles.total) || some(meetings.total) || some(outreach.total),
    limitations:
      view.plans.basis === null ||
      articles.missing_months !== null ||
      some(procedures.unposted) ||
      some(objectives.late) ||
      view.changes.unposted !== null ||
      view.missing.unknown !== null ||
      (articles.total.amount ?? 0) === 0,
  };
}
