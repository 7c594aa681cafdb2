import { daysBetween } from '../../period';
import type { View } from '../catalogue';
import type { ReportFacts } from '../facts';
import type { Quantity } from '../values';
import { findFalls } from '../view/comparison';
import { readFigures } from '../view/figures';
import { comparesAlike } from '../view/merger';
import { spokenMonths } from '../view/months';
import { isWhole } from '../view/period';

/** The views that the measures are read from. */
export type Measurable = Pick<View, 'objectives' | 'meetings' | 'outreach'> & {
  readonly procedures: Pick<View['procedures'], 'in_force' | 'unposted' | 'posted_in_period'>;
};

/** A number that a judgement is bound to; null: unknown, so that no bound on it is met. */
type Measured = number | null;

const PERCENT = 100;

/** The measures that bound the judgements of a report. `judgements.vi.json` names them. */
export function takeMeasures(facts: ReportFacts, view: Measurable) {
  const { meetings, outreach, procedures, objectives } = view;
  const figures = readFigures(facts.figures);
  const articles = figures.value('articles');
  const months = spokenMonths(facts);
  const whole = isWhole(facts) && comparesAlike(facts);
  const measureChange = (compared: 'previous' | 'sameLastYear'): Measured => {
    const base = figures.value('articles', compared).amount;
    return !whole || articles.amount === null || base === null ? null : articles.amount - base;
  };
  const countProducts = (key: 'online' | 'traditional'): number =>
    count(figures.row('articles', 'channel-class', key)) +
    count(figures.row('outreach', 'channel-class', key));
  const missed = count(objectives.late) + count(objectives.done_late);
  const formCounts = [articles, meetings.total, outreach.total].map(count);
  return {
    days: daysBetween(facts.covered.from, facts.covered.to) + 1,
    months: months.length,
    'months-without-articles':
      articles.amount === null ? null : months.filter((month) => month.articles === 0).length,
    articles: articles.amount,
    meetings: meetings.total.amount,
    'meeting-kinds': meetings.kinds?.length ?? 0,
    attendees: meetings.attendees.amount,
    outreach: outreach.total.amount,
    'online-products': countProducts('online'),
    'traditional-products': countProducts('traditional'),
    forms: formCounts.filter((amount) => amount > 0).length,
    activities: formCounts.reduce((sum, amount) => sum + amount, 0),
    falls: whole ? findFalls(facts).length : null,
    'articles-over-previous': measureChange('previous'),
    'articles-over-last-year': measureChange('sameLastYear'),
    'objectives-late-percent':
      count(objectives.total) === 0 ? 0 : (missed / count(objectives.total)) * PERCENT,
    'changes-posted': facts.procedureChanges.length,
    'changes-posted-late': facts.procedureChanges.filter(
      ({ postedOn, effectiveOn }) => postedOn === null || postedOn > effectiveOn,
    ).length,
    'changes-unposted': facts.unpostedChanges.length,
    'procedures-in-force': procedures.in_force.amount,
    'procedures-unposted': procedures.unposted.amount,
    'procedures-posted-in-period': procedures.posted_in_period.amount,
    'procedures-posted-by-predecessors': facts.proceduresOfPredecessors?.posted ?? 0,
  } as const satisfies Readonly<Record<string, Measured>>;
}

export type Measures = { readonly [Name in keyof ReturnType<typeof takeMeasures>]: Measured };

const count = ({ amount }: Quantity): number => amount ?? 0;
