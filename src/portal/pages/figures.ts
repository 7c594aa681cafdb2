import { addressOf, SECTIONS } from '../addresses';
import { barsOf, columnsOf, type Drawn } from '../chart';
import { notFound, PageFault } from '../faults';
import type { Page, PageRequest } from '../page';
import { readChoice, readParameters } from '../parameters';
import { choiceOf, keyOf, yearsOffered } from '../periods';
import { defaultPeriod, readFigures, type ChosenPeriod } from '../reads/figures';
import {
  refusalOf,
  type Breakdown,
  type Figure,
  type FigureRow,
  type FiguresAnswer,
} from '../reads/reportPlugin';
import { readReports } from '../reads/reports';

const CUTOFFS = ['decree', 'calendar'] as const;

/** As many of the newest reports as it takes to meet one of the agency's own. */
const LOOKED_AT = 10;

type Cutoff = (typeof CUTOFFS)[number];

/** What is asked for; of what is not, the period that is shown without a choice. */
const chosenPeriod = async (
  request: PageRequest,
  period: string | null,
  cutoff: Cutoff | null,
): Promise<ChosenPeriod> => {
  if (period !== null) return { period, cutoff: cutoff ?? 'decree' };
  const { reports } = await readReports(request, { page: 1, pageSize: LOOKED_AT });
  const shown = await defaultPeriod(request, reports);
  return { ...shown, cutoff: cutoff ?? shown.cutoff };
};

/** @throws PageFault; a period of another form is told in the words of the page, not in those of the API */
const figuresOf = async (request: PageRequest, chosen: ChosenPeriod): Promise<FiguresAnswer> => {
  try {
    const answer = await readFigures(request, chosen);
    if (answer === null) throw notFound();
    return answer;
  } catch (error) {
    if (refusalOf(error)?.code === 'period_invalid') throw new PageFault('parameter_invalid', 'ky');
    throw error;
  }
};

/** Of `quantity` and `unit` only the rows of outreach know. */
const rowView = (row: FigureRow, bar: Drawn | null): object => ({
  label: row.label,
  value: row.value,
  previous: row.previous,
  sameLastYear: row.sameLastYear,
  quantity: row.quantity ?? null,
  unit: row.unit ?? null,
  bar,
});

/** Of a breakdown of which nothing was ever recorded there is nothing to see. */
const isKnown = ({ rows }: Breakdown): boolean =>
  rows.some(
    ({ value, previous, sameLastYear }) => value !== null || previous !== null || sameLastYear !== null,
  );

const breakdownView = ({ by, rows }: Breakdown, names: Readonly<Record<string, string>>) => {
  const columns = by === 'month' ? columnsOf(rows) : null;
  const bars = columns === null ? barsOf(rows) : null;
  return {
    name: names[by] ?? by,
    columns,
    isCompared: columns?.isCompared ?? bars?.some(({ before }) => before !== null) ?? false,
    hasQuantity: rows.some(({ quantity }) => quantity !== undefined),
    rows: rows.map((row, index) => rowView(row, bars?.[index] ?? null)),
  };
};

const figureView = (figure: Figure, names: Readonly<Record<string, string>>): object => {
  const breakdowns = figure.breakdowns.filter(isKnown).map((breakdown) => breakdownView(breakdown, names));
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

/** `/so-lieu?ky&chot`; the form sends `ky` and `nam` apart and is led to the one address of the period. */
export const figures: Page = {
  path: SECTIONS.figures,
  needs: [{ report: 'figures.find' }],
  answer: async (request) => {
    const asked = readParameters(request.querystring, ['ky', 'nam', 'chot']);
    const cutoff = readChoice('chot', asked.chot, CUTOFFS);
    const key = keyOf(asked.ky, asked.nam);
    if (key !== null) return { redirect: addressOf.figures(key, cutoff ?? 'decree') };
    const { data } = await figuresOf(request, await chosenPeriod(request, asked.ky, cutoff));
    const { period, figures: all } = data;
    const names = request.plugin?.breakdownNames() ?? {};
    const choice = choiceOf(period.key);
    return {
      template: 'figures',
      canonical: addressOf.figures(period.key, period.cutoff),
      view: {
        period: { ...period, isCustom: choice.part === null },
        choice,
        years: yearsOffered(request.agency, request.today, choice.year),
        figures: all.map((figure) => figureView(figure, names)),
      },
    };
  },
};
