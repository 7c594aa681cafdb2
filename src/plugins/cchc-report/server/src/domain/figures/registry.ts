import type { Catalogue, Cells } from './cells';
import type { Frame } from './frame';
import type { BreakdownId, FigureId } from './ids';
import {
  ARTICLE_KINDS,
  CHANGE_KINDS,
  CHANNEL_CLASSES,
  DOCUMENT_TYPES,
  MEETING_KINDS,
  NO_SECTOR,
  OBJECTIVE_STATES,
  ONLINE_LEVELS,
  PLAN_PURPOSES,
  TOPICS,
} from './keys';
import { addQuantities, type Join, type UnitSum } from './join';
import { cellsIn, countBy, countIn, recordedBy, total, type Measure } from './measure';
import { countObjectives, measureObjectives } from './objectives';
import { countInForce, countPosted, proceduresInForce } from './procedures';

/** The input of a definition: the cells, the frame, and the other figures since the start of the year. */
export interface Reading {
  readonly cells: Cells;
  readonly catalogue: Catalogue;
  readonly frame: Frame;
  readonly sinceYearStart: (id: FigureId) => Measure;
}

export interface BreakdownDefinition {
  readonly by: Exclude<BreakdownId, 'month'>;
  /** A closed set lists all its keys, in this order; an open one those that occur. */
  readonly keys: readonly string[] | 'open';
  readonly values: (reading: Reading) => ReadonlyMap<string, number>;
  /** Value of a missing key when the figure itself has a value. */
  readonly absent: Measure;
  /** False if records keep only the attribute's current value, so that earlier windows cannot be broken down by it. */
  readonly comparable: boolean;
  readonly quantities?: (reading: Reading) => ReadonlyMap<string, UnitSum>;
}

export interface FigureDefinition {
  /** How an office and its predecessors have it together. */
  readonly join: Join;
  readonly value: (reading: Reading) => Measure;
  readonly breakdowns: readonly BreakdownDefinition[];
  /** Also broken down by the reporting months of the period. */
  readonly byMonth: boolean;
}

type By = BreakdownDefinition['by'];
type Values = BreakdownDefinition['values'];

const makeClosed = (by: By, keys: readonly string[], values: Values): BreakdownDefinition => ({
  by,
  keys,
  values,
  absent: 0,
  comparable: true,
});
const open = (by: By, values: Values): BreakdownDefinition => ({
  by,
  keys: 'open',
  values,
  absent: 0,
  comparable: true,
});

const articles = ({ cells, frame }: Reading) => cellsIn(cells.articles, frame.window);
const meetings = ({ cells, frame }: Reading) => cellsIn(cells.meetings, frame.window);
const outreach = ({ cells, frame }: Reading) => cellsIn(cells.outreach, frame.window);
const inForce = ({ cells, frame }: Reading) => proceduresInForce(cells.procedures, frame.window.to);

const channelClasses = (channels: readonly string[], catalogue: Catalogue): readonly string[] =>
  channels.flatMap((slug) => catalogue.channels.find((channel) => channel.slug === slug)?.class ?? []);

const sumAttendees = (cells: readonly { stated: number; attendees: number }[]): Measure =>
  cells.some((cell) => cell.stated > 0) ? cells.reduce((sum, cell) => sum + cell.attendees, 0) : null;

/** Quantities add up only in one unit: a channel with several has no sum. */
const outreachQuantities = (reading: Reading) =>
  addQuantities(
    outreach(reading).flatMap(({ channel, unit, quantity }) =>
      channel === null ? [] : [[channel, { quantity, unit }] as const],
    ),
  );

/**
 * The definition of every figure, used by the endpoint, the report and the admin page. docs/figures.md describes what each
 * counts and by which date.
 */
export const REGISTRY: Readonly<Record<FigureId, FigureDefinition>> = {
  articles: {
    join: 'added',
    value: ({ cells, frame }) => countIn(cells.articles, frame.window),
    byMonth: true,
    breakdowns: [
      makeClosed('kind', ARTICLE_KINDS, (r) => countBy(articles(r), (cell) => [cell.kind])),
      makeClosed('topic', TOPICS, (r) => countBy(articles(r), (cell) => [cell.topic])),
      open('channel', (r) => countBy(articles(r), (cell) => cell.channels)),
      makeClosed('channel-class', CHANNEL_CLASSES, (r) =>
        countBy(articles(r), (cell) => channelClasses(cell.channels, r.catalogue)),
      ),
      open('kind-channel', (r) =>
        countBy(articles(r), (cell) => cell.channels.map((slug) => `${cell.kind}/${slug}`)),
      ),
    ],
  },
  'months-with-articles': {
    join: 'distinct',
    value: ({ cells, frame }) =>
      recordedBy(cells.articles, frame.window)
        ? frame.months.filter((month) => total(cellsIn(cells.articles, month)) > 0).length
        : null,
    byMonth: false,
    breakdowns: [],
  },
  meetings: {
    join: 'added',
    value: ({ cells, frame }) => countIn(cells.meetings, frame.window),
    byMonth: true,
    breakdowns: [makeClosed('kind', MEETING_KINDS, (r) => countBy(meetings(r), (cell) => [cell.kind]))],
  },
  'meeting-attendees': {
    join: 'added',
    value: (r) => sumAttendees(meetings(r)),
    byMonth: false,
    breakdowns: [
      {
        ...makeClosed('kind', MEETING_KINDS, (r) => {
          const stated = meetings(r).filter((cell) => cell.stated > 0);
          return countBy(
            stated.map((cell) => ({ ...cell, n: cell.attendees })),
            (cell) => [cell.kind],
          );
        }),
        absent: null,
      },
    ],
  },
  outreach: {
    join: 'added',
    value: ({ cells, frame }) => countIn(cells.outreach, frame.window),
    byMonth: false,
    breakdowns: [
      {
        ...open('channel', (r) => countBy(outreach(r), ({ channel }) => (channel === null ? [] : [channel]))),
        quantities: outreachQuantities,
      },
      makeClosed('channel-class', CHANNEL_CLASSES, (r) =>
        countBy(outreach(r), ({ channel }) =>
          channel === null ? [] : channelClasses([channel], r.catalogue),
        ),
      ),
    ],
  },
  plans: {
    join: 'added',
    value: ({ cells, frame }) => countIn(cells.plans, frame.window),
    byMonth: false,
    breakdowns: [
      makeClosed('purpose', PLAN_PURPOSES, ({ cells, frame }) =>
        countBy(cellsIn(cells.plans, frame.window), (cell) => [cell.purpose]),
      ),
    ],
  },
  'plan-objectives': {
    // Each office's objectives are measured by its own figures, and stand side by side.
    join: 'added',
    value: ({ cells, frame }) => countObjectives(cells.plans, frame),
    byMonth: false,
    breakdowns: [
      makeClosed('state', OBJECTIVE_STATES, ({ cells, frame, sinceYearStart }) =>
        countBy(
          measureObjectives(cells.plans.objectives, frame, sinceYearStart).map(({ state }) => ({
            state,
            n: 1,
          })),
          ({ state }) => [state],
        ),
      ),
    ],
  },
  'official-documents': {
    join: 'added',
    value: ({ cells, frame }) => countIn(cells.officialDocuments, frame.window),
    byMonth: false,
    breakdowns: [
      makeClosed('type', DOCUMENT_TYPES, ({ cells, frame }) =>
        countBy(cellsIn(cells.officialDocuments, frame.window), (cell) => [cell.type]),
      ),
      open('sector', ({ cells, frame }) =>
        countBy(cellsIn(cells.officialDocuments, frame.window), (cell) => [cell.sector ?? NO_SECTOR]),
      ),
    ],
  },
  'procedures-in-force': {
    join: 'distinct',
    value: ({ cells, frame }) => countInForce(cells.procedures, frame.window.to),
    byMonth: false,
    breakdowns: [
      {
        ...open('sector', (r) => countBy(inForce(r), (cell) => [cell.sector ?? NO_SECTOR])),
        comparable: false,
      },
      {
        ...makeClosed('online-level', ONLINE_LEVELS, (r) =>
          countBy(inForce(r), (cell) => [cell.onlineLevel]),
        ),
        comparable: false,
      },
    ],
  },
  'procedures-posted': {
    join: 'distinct',
    value: ({ cells, frame }) => countPosted(cells.procedures, frame.window.to),
    byMonth: false,
    breakdowns: [],
  },
  'procedure-changes': {
    join: 'added',
    value: ({ cells, frame }) => countIn(cells.procedureChanges, frame.window),
    byMonth: false,
    breakdowns: [
      makeClosed('kind', CHANGE_KINDS, ({ cells, frame }) =>
        countBy(cellsIn(cells.procedureChanges, frame.window), (cell) => [cell.kind]),
      ),
    ],
  },
};

/** The breakdowns of a figure, in the order of the contract. */
export const listBreakdowns = (id: FigureId): readonly BreakdownId[] => [
  ...REGISTRY[id].breakdowns.map(({ by }) => by),
  ...(REGISTRY[id].byMonth ? (['month'] as const) : []),
];
