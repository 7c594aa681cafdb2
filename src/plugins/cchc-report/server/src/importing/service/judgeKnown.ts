import { isNothing, type RowProblem, uncovered } from '../model';
import type { ImportStage } from '../store';
import type { RecordHere } from './existingRecords';
import { faultOf, type JudgedRow, objection, refused } from './rowResult';
import { type Judging, prepared } from './rowContext';
import type { Meant } from './matchExisting';
import { rowProblem } from '../model/rowProblem';

/**
 * A record that is out is published with what the file changes of it; one that is not stays a draft, and so does what
 * somebody has not finished: the change goes into the draft with it.
 */
const stageOf = ({ row }: Judging, { state }: RecordHere): ImportStage =>
  state === 'published' && row.stage === 'published' ? 'published' : 'draft';

/** What the account may not see of the record: a comparison would tell it. */
const unreadable = ({ type, rights }: Judging, { one, here }: Meant): readonly RowProblem[] =>
  faultOf(
    'not_permitted_read',
    type.fields.filter(
      (field) => !isNothing(one.values[field.name]) && !rights.mayField('read', field, here.row),
    ),
  );

/** What of changing the record the account may not do. */
const forbidden = (
  { type, rights }: Judging,
  { here, changes }: Meant,
  stage: ImportStage,
): readonly RowProblem[] => {
  if (Object.keys(changes).length === 0) return [];
  const fields = type.fields.filter(
    (field) => field.name in changes && !rights.mayField('update', field, here.row),
  );
  const mayPublish = stage === 'draft' || rights.may('publish', here.row);
  return [
    ...faultOf('not_permitted_update', fields),
    ...(mayPublish ? [] : [rowProblem(null, { code: 'not_permitted_publish', params: {} })]),
  ];
};

/** When the import runs: what was edited here since the check, so that nobody has decided about it. */
const editedSince = ({ type, held }: Judging, { one, merge }: Meant): readonly RowProblem[] => {
  const { conflicts, takeFile } = one.checked;
  const open = held ? uncovered(merge.conflicts, conflicts ?? [], takeFile) : [];
  const names = new Set(open.map(({ field }) => field));
  return faultOf(
    'edited_since',
    type.fields.filter(({ name }) => names.has(name)),
  );
};

/** Rows that mean records which are here: what they would change, and what the app or a permission objects to. */
export const judgeKnown = async (judging: Judging, rows: readonly Meant[]): Promise<readonly JudgedRow[]> => {
  const judged: JudgedRow[] = [];
  for (const stage of ['draft', 'published'] as const) {
    const some = rows.filter(({ here }) => stageOf(judging, here) === stage);
    judged.push(...(await judgeAt(judging, some, stage)));
  }
  return judged;
};

const judgeAt = async (
  judging: Judging,
  rows: readonly Meant[],
  stage: ImportStage,
): Promise<readonly JudgedRow[]> => {
  const changed = rows.map(({ here, changes }) => ({ ...here.values, slug: here.row['slug'], ...changes }));
  const { records } = await prepared(judging, changed, stage);
  return rows.map((meant, index): JudgedRow => {
    const { one, here, said, merge, changes } = meant;
    const isUntouched = Object.keys(changes).length === 0;
    const objections = isUntouched ? [] : (records[index]?.problems ?? []).map(objection);
    const hidden = unreadable(judging, meant);
    const wrong = hidden.length > 0 ? hidden : [...objections, ...forbidden(judging, meant, stage)];
    const problems = wrong.length > 0 ? wrong : editedSince(judging, meant);
    if (problems.length > 0) return refused(one, ...problems);
    const { number, values: file } = one;
    return { as: 'known', number, file, here, said, stage, changes, conflicts: merge.conflicts };
  });
};
