import { pageAddress, SECTIONS } from '../addresses';
import { toBars, toColumns, type Bar } from '../chart';
import { notFound, PageFault } from '../faults';
import type { Page, PageRequest } from '../page';
import { readChoice, readParameters } from '../parameters';
import { listYears, toPartOptions, toPeriodChoice, toPeriodKey } from '../periods';
import { chooseDefaultPeriod, readFigures, type ChosenPeriod } from '../reads/figures';
import {
  readRefusal,
  type Breakdown,
  type Figure,
  type FigureRow,
  type FiguresAnswer,
} from '../reads/reportPlugin';
import { readReports } from '../reads/reports';

const CUTOFFS = ['decree', 'calendar'] as const;

/** How many of the newest reports are searched for one of the home agency. */
const LOOKED_AT = 10;

type Cutoff = (typeof CUTOFFS)[number];

/** The requested period, or the default one. */
const choosePeriod = async (
  request: PageRequest,
  period: string | null,
  cutoff: Cutoff | null,
): Promise<ChosenPeriod> => {
  if (period !== null) return { period, cutoff: cutoff ?? 'decree' };
  const { reports } = await readReports(request, { page: 1, pageSize: LOOKED_AT });
  const shown = await chooseDefaultPeriod(request, reports);
  return { ...shown, cutoff: cutoff ?? shown.cutoff };
};

/** @throws PageFault; for a malformed period with the page's own message instead of the API's */
const readChosenFigures = async (request: PageRequest, chosen: ChosenPeriod): Promise<FiguresAnswer> => {
  try {
    const answer = await readFigures(request, chosen);
    if (answer === null) throw notFound();
    return answer;
  } catch (error) {
    if (readRefusal(error)?.code === 'period_invalid') throw new PageFault('parameter_invalid', 'ky');
    throw error;
  }
};

/** `quantity` and `unit` exist for outreach rows only. */
const toRowView = (row: FigureRow, bar: Bar | null): object => ({
  label: row.label,
  value: row.value,
  previous: row.previous,
  sameLastYear: row.sameLastYear,
  quantity: row.quantity ?? null,
  unit: row.unit ?? null,
  bar,
});

/** A breakdown is shown once something was recorded in one of its periods. */
const isKnown = ({ rows }: Breakdown): boolean =>
  rows.some(
    ({ value, previous, sameLastYear }) => value !== null || previous !== null || sameLastYear !== null,
  );

const toBreakdownView = ({ by, rows }: Breakdown, names: Readonly<Record<string, string>>) => {
  const columns = by === 'month' ? toColumns(rows) : null;
  const bars = columns === null ? toBars(rows) : null;
  return {
    name: names[by] ?? by,
    columns,
    isCompared: columns?.isCompared ?? bars?.some(({ before }) => before !== null) ?? false,
    hasQuantity: rows.some(({ quantity }) => quantity !== undefined),
    rows: rows.map((row, index) => toRowView(row, bars?.[index] ?? null)),
  };
};

const toFigureView = (figure: Figure, names: Readonly<Record<string, string>>): object => {
  const breakdowns = figure.breakdowns.filter(isKnown).map((breakdown) => toBreakdownView(breakdown, names));
  return {
    id: figure.id,
    label: figure.label,
    unit: figure.unit,
    value: figure.value,
    previous: figure.previous,
    sameLastYear: figure.sameLastYear,
    isCompared: breakdowns.some(({ isCompared }) => isCompared),
    breakdowns,
  };
};

/** `/so-lieu?ky&chot`. The form sends `ky` and `nam` separately and is redirected to the canonical period key. */
export const figures: Page = {
  path: SECTIONS.figures,
  needs: [{ report: 'figures.find' }],
  answer: async (request) => {
    const asked = readParameters(request.querystring, ['ky', 'nam', 'chot']);
    const cutoff = readChoice('chot', asked.chot, CUTOFFS);
    const key = toPeriodKey(asked.ky, asked.nam);
    if (key !== null) return { redirect: pageAddress.figures(key, cutoff ?? 'decree') };
    const { data } = await readChosenFigures(request, await choosePeriod(request, asked.ky, cutoff));
    const { period, figures: all } = data;
    const names = request.plugin?.breakdownNames() ?? {};
    const choice = toPeriodChoice(period.key);
    return {
      template: 'figures',
      canonical: pageAddress.figures(period.key, period.cutoff),
      view: {
        period: { ...period, isCustom: choice.part === null },
        choice,
        parts: toPartOptions(request.plugin?.periodParts() ?? []),
        years: listYears(request.agency, request.today, choice.year),
        figures: all.map((figure) => toFigureView(figure, names)),
      },
    };
  },
};
