import type { Core } from '@strapi/strapi';
import type { AppendixRecords, ObjectiveLine, RecordList } from '../domain/appendices';
import { frameOf, measureObjectives, readingOf } from '../domain/figures';
import { windowOf } from '../domain/period';
import { formatDocumentNumber, oneLine } from '../domain/vi';
import { countRows, inChunks, LISTS, plansOfYear, type Query, type SourceTables } from '../sources';
import type { RecordsMessage } from '../worker/job';
import type { FiguresReading, FiguresRequest } from './figures';
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
          ? (await objectiveLines(strapi, reading)).length
          : await countRows(reading.query, await statementOf(strapi, reading, list));
    }
    return rows;
  },

  /** Hands the records of the lists on, some at a time. */
  async read(
    reading: ListsReading,
    lists: readonly RecordList[],
    push: (message: RecordsMessage) => void,
  ): Promise<void> {
    for (const list of lists) {
      if (list === 'objectives') push({ list, records: await objectiveLines(strapi, reading) });
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
const objectiveLines = async (
  strapi: Core.Strapi,
  { query, tables, request }: ListsReading,
): Promise<readonly ObjectiveLine[]> => {
  const { agency, cells, catalogue }: FiguresReading = await getService(strapi, 'figures').read(
    query,
    tables,
    request,
  );
  const { frame, sinceYearStart } = readingOf(
    { cells, catalogue, cutoff: request.cutoff },
    frameOf(request.period, request.cutoff),
  );
  const plans = new Map(
    (await plansOfYear(query, tables, agency.id, frame.year)).map((plan) => [
      plan.documentId,
      formatDocumentNumber(plan.number, oneLine(plan.symbol)),
    ]),
  );
  return measureObjectives(cells.plans.objectives, frame, sinceYearStart).map((objective) => ({
    planDocumentId: objective.planDocumentId,
    plan: plans.get(objective.planDocumentId) ?? '',
    title: objective.title,
    unit: objective.unit,
    target: objective.target,
    reached: objective.reached,
    due: objective.due,
    state: objective.state,
  }));
};
