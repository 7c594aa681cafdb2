import { isNothing, type RowProblem } from '../model';
import { type JudgedRow, type JudgedRows, objection, refused } from './rowResult';
import { type Judging, prepared } from './rowContext';
import type { UnderstoodRow } from './readRow';
import { rowProblem } from '../model/rowProblem';

type Made = Readonly<Record<string, unknown>>;

/** What of making this record the account may not do. */
const forbidden = (
  { type, rights, row, agency }: Judging,
  one: UnderstoodRow,
  made: Made,
): readonly RowProblem[] => {
  if (!rights.may('create', made)) return [rowProblem(null, { code: 'not_permitted_create', params: {} })];
  if (row.stage === 'published' && !rights.may('publish', made))
    return [rowProblem(null, { code: 'not_permitted_publish', params: {} })];
  const filled = { ...one.values, agency: agency.documentId };
  return type.fields
    .filter(({ name }) => !isNothing(Reflect.get(filled, name)))
    .filter((field) => !rights.mayField('create', field, made))
    .map((field) => rowProblem(field, { code: 'not_permitted_field', params: {} }));
};

/** Rows that would be new, each with what the app or a permission objects to. */
export const judgeNew = async (judging: Judging, rows: readonly UnderstoodRow[]): Promise<JudgedRows> => {
  const { agency, rights, row } = judging;
  const given = rows.map(({ values }) => ({ ...values, agency: agency.documentId }));
  const { records, named } = await prepared(judging, given, row.stage);
  const judged = rows.map((one, index): JudgedRow => {
    const { values = {}, problems = [] } = records[index] ?? {};
    const wrong = [
      ...problems.map(objection),
      ...forbidden(judging, one, { ...values, createdBy: rights.creator }),
    ];
    return wrong.length > 0
      ? refused(one, ...wrong)
      : { as: 'new', number: one.number, file: one.values, values };
  });
  return { rows: judged, named };
};
