import type { FigureId } from '../../figures/ids';
import { formatPercent } from '../../vi';
import type { ReportFacts } from '../facts';
import { formatAmount } from '../numbers';
import { fillSpans, joinSpans, type Span } from '../spans';
import { Phrase, type Quantity } from '../values';
import wording from '../wording.vi.json';
import { readFigures, type FigureReader } from './figures';
import { comparesAlike } from './merger';
import { comparedPeriods, isWhole } from './period';

/** A difference has no records behind it, only the two numbers it is computed from. */
const DIFFERENCE = 'comparison.difference';

/** Below this number of records a percentage is misleading. */
const SMALLEST_BASE_FOR_PERCENT = 10;

export interface ComparisonBase {
  readonly amount: Quantity;
  /** "6 tháng cuối năm 2023". */
  readonly period: readonly Span[];
}

/** The figures whose fall is a limitation, in the order in which it is told. */
const WATCHED = ['articles', 'meetings', 'outreach'] as const;

const COMPARED = ['previous', 'sameLastYear'] as const;

/**
 * The figures that fell, one phrase for each time they are compared with: "so với năm 2024, số tin, bài giảm 47 tin, bài
 * (92,2%); ...". Empty while the period is incomplete.
 */
export function findFalls(facts: ReportFacts): readonly Phrase[] {
  if (!isWhole(facts) || !comparesAlike(facts)) return [];
  const figures = readFigures(facts.figures);
  const named = comparedPeriods(facts);
  return COMPARED.flatMap((at) => {
    const period = named[at];
    const fallen = WATCHED.flatMap((id) => fallOf(id, figures, at));
    if (period === null || fallen.length === 0) return [];
    return [new Phrase(fillSpans(wording.falls.comparedWith, { period, falls: joinSpans(fallen, '; ') }))];
  });
}

/** "số tin, bài giảm 47 tin, bài (92,2%)"; nothing unless it fell. */
function fallOf(
  id: (typeof WATCHED)[number],
  figures: FigureReader,
  at: (typeof COMPARED)[number],
): readonly (readonly Span[])[] {
  const { amount } = figures.value(id);
  const base = figures.value(id, at).amount;
  if (amount === null || base === null || amount >= base) return [];
  const { subject, unit } = wording.falls[id];
  const share = shareOf(base - amount, base);
  return [
    fillSpans(share === null ? wording.falls.fall : wording.falls.fallWithShare, {
      subject: [{ text: subject }],
      difference: [{ text: formatAmount(base - amount), source: DIFFERENCE }],
      unit: [{ text: unit }],
      share: [{ text: share ?? '', source: DIFFERENCE }],
    }),
  ];
}

/** "92,2%"; null where a percentage would mislead. */
const shareOf = (difference: number, base: number): string | null =>
  base < SMALLEST_BASE_FOR_PERCENT ? null : formatPercent(Math.abs(difference), base);

/** "tăng 11 tin, bài (35,5%) so với 6 tháng cuối năm 2023 và ..."; null without anything to compare with. */
export function compareInWords(
  value: Quantity,
  unit: string,
  bases: readonly ComparisonBase[],
): Phrase | null {
  const clauses = mergeEqual(value, bases)
    .map((base) => clause(value, unit, base))
    .filter((spans) => spans !== null);
  return clauses.length === 0 ? null : new Phrase(joinSpans(clauses));
}

/** Names two periods in one clause where neither differs: "không thay đổi so với tháng 5 năm 2024 và cùng kỳ năm 2023". */
function mergeEqual({ amount }: Quantity, bases: readonly ComparisonBase[]): readonly ComparisonBase[] {
  const [first, ...others] = bases;
  return first !== undefined && others.length > 0 && bases.every((base) => base.amount.amount === amount)
    ? [{ amount: first.amount, period: joinSpans(bases.map(({ period }) => period)) }]
    : bases;
}

function clause(
  value: Quantity,
  unit: string,
  { amount: base, period }: ComparisonBase,
): readonly Span[] | null {
  if (value.amount === null || base.amount === null) return null;
  if (value.amount === 0 && base.amount === 0) return null;
  const difference = value.amount - base.amount;
  const share = shareOf(difference, base.amount);
  return fillSpans(form(difference, share !== null), {
    difference: [{ text: formatAmount(Math.abs(difference)), source: DIFFERENCE }],
    share: [{ text: share ?? '', source: DIFFERENCE }],
    unit: [{ text: unit }],
    period,
  });
}

function form(difference: number, withShare: boolean): string {
  const { more, moreWithShare, less, lessWithShare, equal } = wording.comparison;
  if (difference === 0) return equal;
  if (difference > 0) return withShare ? moreWithShare : more;
  return withShare ? lessWithShare : less;
}

/**
 * Compares a figure with the previous period and, if different, with the same period last year; null while the period is
 * incomplete.
 */
export function comparedWith(
  figures: FigureReader,
  id: FigureId,
  unit: string,
  facts: ReportFacts,
): Phrase | null {
  return isWhole(facts) ? compareInWords(figures.value(id), unit, listBases(figures, id, facts)) : null;
}

function listBases(figures: FigureReader, id: FigureId, facts: ReportFacts): readonly ComparisonBase[] {
  const { previous, sameLastYear } = comparedPeriods(facts);
  return [
    ...(previous ? [{ amount: figures.value(id, 'previous'), period: previous }] : []),
    ...(sameLastYear ? [{ amount: figures.value(id, 'sameLastYear'), period: sameLastYear }] : []),
  ];
}
