import { formatDate, padMonth, roman, decapitalise, fillTemplate } from 'nd30-document/text';
import { keyedPeriodKey, PERIOD_KINDS, periodParts, type KeyedPeriod, type PeriodKind } from './kinds';
import names from './names.vi.json';
import type { Period } from './period';

/** A wording for every period of a kind, or one for each period of a year. */
type Wording = string | readonly string[];

const KINDS: Readonly<
  Record<PeriodKind, { readonly name: string; readonly part: Wording; readonly label: Wording }>
> = names.kinds;

const fillWording = (wording: Wording, { number, year }: Pick<KeyedPeriod, 'number' | 'year'>): string =>
  fillTemplate(typeof wording === 'string' ? wording : (wording[number - 1] ?? ''), {
    number,
    month: padMonth(number),
    roman: roman(number),
    year,
  });

/** The period's name in Vietnamese, standing alone: "6 tháng đầu năm 2024", "Quý I năm 2024". */
export const periodLabel = (period: Period): string =>
  period.kind === 'custom'
    ? customLabel(formatDate(period.from), formatDate(period.to))
    : fillWording(KINDS[period.kind].label, period);

/** The same name inside a sentence: "quý I năm 2024", "từ ngày 01/01/2024 đến ngày 31/3/2024". */
export const periodPhrase = (period: Period): string => decapitalise(periodLabel(period));

const customLabel = (from: string, to: string): string =>
  from === to ? fillTemplate(names['custom-day'], { day: from }) : fillTemplate(names.custom, { from, to });

/** The parts of a year as a form offers them, from the longest to the shortest: `H1` is "6 tháng đầu năm". */
export const periodPartNames = (): readonly { readonly part: string; readonly name: string }[] =>
  [...PERIOD_KINDS].reverse().flatMap((kind) =>
    periodParts(kind).map((part, index) => ({
      part,
      name: fillWording(KINDS[kind].part, { number: index + 1, year: 0 }),
    })),
  );

/** A key of each kind with its name: "tháng `2024-01`, quý `2024-Q1`". */
export const exampleKeys = (): string =>
  PERIOD_KINDS.map(
    (kind) => `${decapitalise(KINDS[kind].name)} \`${keyedPeriodKey({ kind, year: 2024, number: 1 })}\``,
  ).join(', ');

/** The name of a report on a period of this kind: "Báo cáo quý". */
export const reportKindName = (kind: PeriodKind): string =>
  fillTemplate(names.report, { kind: decapitalise(KINDS[kind].name) });
