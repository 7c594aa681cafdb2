import type { Core } from '@strapi/strapi';
import type { AppendixRecords, ObjectiveLine, RecordList } from '../domain/appendices';
import { toFrame, measureObjectives, createReading, stateOn } from '../domain/figures';
import { windowOf, type LocalDate } from '../domain/period';
import { formatDocumentNumber, oneLine } from '../domain/vi';
import { countRows, inChunks, LISTS, plansOfYear, type Query, type SourceTables } from '../sources';
import type { RecordsMessage } from '../worker/job';
import type { FiguresRequest } from './figures';
import { getService } from './getService';

/** Whose lists, of which days, read in a snapshot that the caller holds. */
export interface ListsReading {
  readonly query: Query;
  readonly tables: SourceTables;
  readonly request: FiguresRequest;
}

/** Reads the records that the appendices list: those that the figures of the same period count. */
export const createListsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** How many rows the lists have together. */
  async count(reading: ListsReading, lists: readonly RecordList[]): Promise<number> {
    let rows = 0;
    for (const list of lists) {
      rows +=
        list === 'objectives'
          ? (await measured(strapi, reading)).objectives.length
          : await countRows(reading.query, await statementOf(strapi, reading, list));
    }
    return rows;
  },

  /** Hands the records of the lists on, some at a time; `asOf` is the last day the report speaks of. */
  async read(
    reading: ListsReading,
    lists: readonly RecordList[],
    asOf: LocalDate,
    push: (message: RecordsMessage) => void,
  ): Promise<void> {
    for (const list of lists) {
      if (list === 'objectives') push({ list, records: await objectiveLines(strapi, reading, asOf) });
      else await readStored(strapi, reading, list, push);
    }
  },
});

type StoredList = keyof typeof LISTS;

const statementOf = async (
  strapi: Core.Strapi,
  { query, tables, request }: ListsReading,
  list: StoredList,
) => {
  const agency = await getService(strapi, 'figures').agency(query, tables, request.agency);
  return LISTS[list](tables, { agency: agency.id, window: windowOf(request.period, request.cutoff) });
};

const readStored = async <List extends StoredList>(
  strapi: Core.Strapi,
  reading: ListsReading,
  list: List,
  push: (message: RecordsMessage<List>) => void,
): Promise<void> => {
  const statement = await statementOf(strapi, reading, list);
  for await (const records of inChunks<AppendixRecords[List][number]>(reading.query, statement))
    push({ list, records });
};

/** The objectives that the figure counts, as it measures them. */
const measured = async (strapi: Core.Strapi, { query, tables, request }: ListsReading) => {
  const reading = await getService(strapi, 'figures').read(query, tables, request);
  const { frame, sinceYearStart } = createReading(
    { ...reading, cutoff: request.cutoff },
    toFrame(request.period, request.cutoff),
  );
  const { agency, cells } = reading;
  return { agency, frame, objectives: measureObjectives(cells.plans.objectives, frame, sinceYearStart) };
};

const objectiveLines = async (
  strapi: Core.Strapi,
  reading: ListsReading,
  asOf: LocalDate,
): Promise<readonly ObjectiveLine[]> => {
  const { agency, frame, objectives } = await measured(strapi, reading);
  const plans = new Map(
    (await plansOfYear(reading.query, reading.tables, agency.id, frame.year)).map((plan) => [
      plan.documentId,
      formatDocumentNumber(plan.number, oneLine(plan.symbol)),
    ]),
  );
  return objectives.map((objective) => ({
    planDocumentId: objective.planDocumentId,
    plan: plans.get(objective.planDocumentId) ?? '',
    title: objective.title,
    unit: objective.unit,
    target: objective.target,
    reached: objective.reached,
    due: objective.due,
    state: stateOn(objective, asOf),
  }));
};
