import type { RowProblem } from '../model';
import { quoteInput } from '../../domain/vi';
import type { WaitingRow } from '../store';
import { keyLabels, keyOf } from './existingRecords';
import { type JudgedRow, type JudgedRows, refused } from './rowResult';
import { judgeKnown } from './judgeKnown';
import { judgeNew } from './judgeNew';
import type { Judging } from './rowContext';
import { createLookups } from './lookups';
import { placeRows } from './matchExisting';
import { type UnderstoodRow, understandRows } from './readRow';
import { shownCell } from '../model/shownValue';
import { rowProblem } from '../model/rowProblem';

/** What is wrong with a row whatever is here already. */
const ownProblems = (
  { type, agency, row: { mapping } }: Judging,
  { values, problems, cells }: UnderstoodRow,
): readonly RowProblem[] => {
  const field = type.fields.find(({ name }) => name === 'agency') ?? null;
  const other = values['agency'];
  const isOther = other !== null && other !== undefined && other !== agency.documentId;
  const value = quoteInput(shownCell(cells[mapping['agency'] ?? -1] ?? null));
  const foreign = isOther ? [rowProblem(field, { code: 'other_agency', params: { value } })] : [];
  const fields = keyLabels(type);
  const keyless =
    problems.length === 0 && keyOf(type, values) === null
      ? [rowProblem(null, { code: 'key_missing', params: { fields } })]
      : [];
  return [...problems, ...foreign, ...keyless];
};

/** When the import runs: a record that the check found, and that somebody has deleted since, is not made anew. */
const isDeletedSince = ({ held }: Judging, { checked }: UnderstoodRow): boolean =>
  held && checked.documentId !== null;

/**
 * What would become of some rows of a file: left out, refused, new, or one of the records that are here.
 * @returns them in the order they came in
 */
export const judgeRows = async (judging: Judging, waiting: readonly WaitingRow[]): Promise<JudgedRows> => {
  const { strapi, query, tables, type, agency, row } = judging;
  const lookups = createLookups(strapi, query, tables, agency.id, row.meanings);
  const understood = await understandRows(type, row, lookups, waiting);
  const judged = new Map<number, JudgedRow>();
  const keep = (rows: readonly JudgedRow[]): void => {
    for (const one of rows) judged.set(one.number, one);
  };
  const sound: UnderstoodRow[] = [];
  for (const one of understood) {
    if (one.isSkipped) {
      const { number, values: file, problems } = one;
      keep([{ as: 'skipped', number, file, problems }]);
      continue;
    }
    const problems = ownProblems(judging, one);
    if (problems.length > 0) keep([refused(one, ...problems)]);
    else sound.push(one);
  }
  const placed = await placeRows(judging, sound);
  keep(placed.filter((one) => one.as === 'refused'));
  keep(
    await judgeKnown(
      judging,
      placed.filter((one) => one.as === 'meant'),
    ),
  );
  const fresh = placed.filter((one) => one.as === 'fresh').map(({ one }) => one);
  const fields = keyLabels(type);
  const deleted = fresh.filter((one) => isDeletedSince(judging, one));
  keep(deleted.map((one) => refused(one, rowProblem(null, { code: 'deleted_since', params: { fields } }))));
  const made = await judgeNew(
    judging,
    fresh.filter((one) => !deleted.includes(one)),
  );
  keep(made.rows);
  return { rows: understood.flatMap(({ number }) => judged.get(number) ?? []), named: made.named };
};
