import { addDays, type Period } from '../../period';
import type { ReportFacts } from '../facts';
import { change, day, fullFacts, half2024, inPeriod, nothingRecorded } from './facts';
import { breakdown, figure, withFigures, type RowOf } from './figures';
import { fullFigures } from './fullFigures';

/** The kinds of report that have a template of their own, each with a period of 2024. */
export const PERIODS = {
  month: { kind: 'month', year: 2024, number: 6 },
  quarter: { kind: 'quarter', year: 2024, number: 2 },
  'half-year': half2024,
  year: { kind: 'year', year: 2024, number: 1 },
} as const satisfies Readonly<Record<string, Period>>;

export type TemplateKind = keyof typeof PERIODS;

export const TEMPLATE_KINDS = Object.keys(PERIODS) as readonly TemplateKind[];

/** First month of the period, articles in each of its months: 42 together. */
const MONTHS = {
  month: { first: 6, articles: [42] },
  quarter: { first: 4, articles: [14, 14, 14] },
  'half-year': { first: 1, articles: [7, 7, 7, 7, 7, 7] },
  year: { first: 1, articles: [4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3] },
} as const;

/** The articles by month and, for a year, the year before in place of both periods it is compared with. */
function makeArticles(kind: TemplateKind, months: readonly number[]): ReportFacts['figures'] {
  const [articles] = fullFigures;
  if (articles?.id !== 'articles') throw new Error('the articles are the first figure');
  const byMonth = months.map((count, index): RowOf => {
    const month = String(MONTHS[kind].first + index).padStart(2, '0');
    return [`2024-${month}`, `Tháng ${month}/2024`, count, null, null];
  });
  const others = articles.breakdowns.filter(({ by }) => by !== 'month');
  const total = months.reduce((sum, count) => sum + count, 0);
  return withFigures(
    fullFigures,
    {
      ...articles,
      value: total,
      sameLastYear: kind === 'year' ? 31 : 41,
      breakdowns: [...others, breakdown('month', ...byMonth)],
    },
    figure('months-with-articles', [months.filter((count) => count > 0).length, null, null]),
  );
}

/** UBND xã Ích Hậu with everything recorded and done. */
export const everything = (kind: TemplateKind): ReportFacts => ({
  ...inPeriod(fullFacts, PERIODS[kind]),
  figures: makeArticles(kind, MONTHS[kind].articles),
});

/** The same commune before anything was entered. */
export const nothing = (kind: TemplateKind): ReportFacts => inPeriod(nothingRecorded, PERIODS[kind]);

/** Records were kept, and none of them lies in the period. */
export const zeros = (kind: TemplateKind): ReportFacts => ({
  ...nothing(kind),
  figures: fullFigures.map(({ id }) => figure(id, [0, 2, 2])),
  proceduresKnown: true,
  postedInPeriod: 0,
  ownLevelPosted: 0,
  integratedMeetings: 0,
  disseminatingMeetings: 0,
});

/** Everything recorded, with gaps everywhere: months, postings, objectives; no other plan. */
export function wanting(kind: TemplateKind): ReportFacts {
  const facts = everything(kind);
  const [first = 0, ...others]: readonly number[] = MONTHS[kind].articles;
  const [second = 0, ...later] = others;
  const months = others.length === 0 ? [first] : [first + second, 0, ...later];
  return {
    ...facts,
    figures: withFigures(makeArticles(kind, months), figure('procedures-posted', [40, 40, 38])),
    plans: facts.plans.slice(0, 1).map((plan) => ({
      ...plan,
      objectives: plan.objectives.map((objective, index) =>
        index === 2 ? { ...objective, due: day('2024-05-31'), state: 'late' as const } : objective,
      ),
    })),
    unpostedChanges: [change('amended', '1.001193', 'Đăng ký khai sinh', { postedOn: null })],
  };
}

/** Everything recorded so far, ten days before the period is over; of a longer one a month before. */
export function provisional(kind: TemplateKind): ReportFacts {
  const facts = everything(kind);
  const to = addDays(facts.window.to, kind === 'month' ? -10 : -31);
  return { ...facts, covered: { ...facts.window, to }, provisional: true, asOf: to };
}

/** A single meeting and no plan: the smallest report with a record. */
export const little = (kind: TemplateKind): ReportFacts => ({
  ...nothing(kind),
  figures: withFigures(
    zeros(kind).figures,
    figure('meetings', [1, null, null], breakdown('kind', ['conference', 'Hội nghị', 1, null, null])),
    figure('procedures-in-force', [45, null, null]),
  ),
  integratedMeetings: 1,
  disseminatingMeetings: 0,
  proceduresKnown: true,
  postedInPeriod: 0,
  ownLevelPosted: 0,
});

/** Every state of the records with a wording of its own, by name. */
export const STATES: Readonly<Record<string, (kind: TemplateKind) => ReportFacts>> = {
  everything,
  nothing,
  zeros,
  wanting,
  provisional,
  little,
};
