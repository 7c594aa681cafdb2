import type { AppendixRecords, ObjectiveLine, RecordList } from '../domain/appendices';
import { stateOn } from '../domain/figures';
import { objectiveTitle, spansYears } from '../domain/narrative';
import { periodYear } from '../domain/period';
import { formatDocumentNumber, oneLine } from '../domain/vi';
import { countRows, LISTS, plansOfYear, readRows, type ListStatement } from '../sources';
import type { RecordsMessage } from '../worker/job';
import type { FactsReading } from './facts';
import { measuredObjectives, officeIds } from './figures';
import type { Reading } from './reading';

/** The number of rows in each list. */
export type ListCounts = Readonly<Partial<Record<RecordList, number>>>;

type StoredList = keyof typeof LISTS;

const buildStatement = (
  { tables }: Reading,
  { figures, facts }: FactsReading,
  list: StoredList,
): ListStatement => LISTS[list](tables, { agencies: officeIds(figures), window: facts.window });

const isStored = (list: RecordList): list is StoredList => list !== 'objectives';

/** Counts the records in the lists of the appendices: those that the figures of the same period count. */
export const countLists = async (
  reading: Reading,
  read: FactsReading,
  lists: readonly RecordList[],
): Promise<ListCounts> => {
  const stored = lists.filter(isStored).map((list) => [list, buildStatement(reading, read, list)] as const);
  const counts = await countRows(reading.query, stored);
  return lists.every(isStored)
    ? counts
    : { ...counts, objectives: measuredObjectives(read.figures, read.facts).length };
};

/** Passes the records of the lists on, in batches. */
export const readLists = async (
  reading: Reading,
  read: FactsReading,
  counts: ListCounts,
  push: (message: RecordsMessage) => void,
): Promise<void> => {
  for (const list of Object.keys(counts) as RecordList[]) {
    if (isStored(list)) await readStored(reading, read, list, counts[list] ?? 0, push);
    else push({ list, records: await objectiveLines(reading, read) });
  }
};

const readStored = async <List extends StoredList>(
  reading: Reading,
  read: FactsReading,
  list: List,
  count: number,
  push: (message: RecordsMessage<List>) => void,
): Promise<void> => {
  const statement = buildStatement(reading, read, list);
  for await (const records of readRows<AppendixRecords[List][number]>(reading.query, statement, count))
    push({ list, records });
};

const objectiveLines = async (
  { query, tables }: Reading,
  { facts, figures }: FactsReading,
): Promise<readonly ObjectiveLine[]> => {
  // The facts of a longer period name the plans issued in it, not those of its year.
  const plans = spansYears(facts.period)
    ? await plansOfYear(query, tables, officeIds(figures), periodYear(facts.period))
    : facts.plans;
  const numbers = new Map(
    plans.map(({ documentId, number, symbol }) => [
      documentId,
      formatDocumentNumber(number, oneLine(symbol)),
    ]),
  );
  return measuredObjectives(figures, facts).map((objective) => ({
    planDocumentId: objective.planDocumentId,
    plan: numbers.get(objective.planDocumentId) ?? '',
    title: objectiveTitle(
      objective.title,
      figures.predecessors.find(({ id }) => id === objective.agency),
    ),
    unit: objective.unit,
    target: objective.target,
    reached: objective.reached,
    due: objective.due,
    state: stateOn(objective, facts.covered.to),
    reachedLate: objective.lateness !== null,
  }));
};
