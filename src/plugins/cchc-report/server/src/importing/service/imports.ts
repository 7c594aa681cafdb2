import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { getService } from '../../services/getService';
import { inSnapshot, inTransaction } from '../../sources';
import type {
  ImportAnswer,
  ImportChoices,
  ImportDecision,
  ImportTypeAnswer,
  ListedImport,
} from '../http/contract';
import { guessMapping, type ImportType, type Mapping } from '../model';
import type { RecordStage } from '../recordKeeper';
import {
  changeImport,
  countOutcomes,
  countRows,
  decideConflicts,
  firstRows,
  type ImportRow,
  importsOfAccount,
  NO_ROWS,
  resetRows,
} from '../store';
import { columnAnswers, listedImport, typeAnswer } from './answers';
import { endImport } from './endImport';
import { importType } from './importType';
import { addMeanings } from './meanings';
import { rememberAnswers } from './remembered';
import { answerImport, type Caller, findOwnImport, ROWS_SHOWN, typeOfImport } from './ownImport';
import { recordKeeper } from './recordKeeper';
import type { Rights } from './rights';

/** A sheet and its heading row; undefined: to be guessed. */
export interface Place {
  readonly sheet: number;
  readonly headerRow: number | undefined;
}

const IMPORTS_LISTED = 20;

const wakeRunner = (strapi: Core.Strapi): void => getService(strapi, 'importRunner').wake();

/** @throws ReportError `import_publish_forbidden` */
const checkPublishing = ({ label }: ImportType, stage: RecordStage, rights: Rights): void => {
  if (stage === 'published' && !rights.may('publish'))
    throw new ReportError('import_publish_forbidden', { type: label });
};

/** @throws ReportError `import_mapping_invalid`, `import_nothing_mapped`, `import_field_forbidden` */
const checkMapping = (type: ImportType, mapping: Mapping, columns: number, rights: Rights): void => {
  const taken = new Set<number>();
  for (const [name, column] of Object.entries(mapping)) {
    const field = type.fields.find((one) => one.name === name);
    if (field === undefined || column >= columns || taken.has(column))
      throw new ReportError('import_mapping_invalid', { reason: field?.label ?? name });
    if (!rights.mayField('create', field))
      throw new ReportError('import_field_forbidden', { label: field.label });
    taken.add(column);
  }
  const missing = type.key.filter((name) => mapping[name] === undefined);
  if (missing.length === 0) return;
  const labels = missing.map((name) => type.fields.find((field) => field.name === name)?.label ?? name);
  throw new ReportError('import_nothing_mapped', { fields: labels.join(', ') });
};

/** True if the same cells are read as at the last check, so that its decisions may still hold. */
const readsSameCells = (row: ImportRow, { sheet, headerRow, mapping }: ImportChoices): boolean =>
  row.sheet === sheet && row.headerRow === headerRow && isDeepStrictEqual(row.mapping, mapping);

/** The types that the caller may import. */
export const listTypes = (strapi: Core.Strapi, { rights }: Caller): ImportTypeAnswer[] => {
  const keeper = recordKeeper(strapi);
  return keeper.types
    .filter(({ uid }) => rights(uid).may('create'))
    .map(({ uid }) => typeAnswer(importType(strapi, keeper, uid), rights(uid)));
};

export const listImports = async (strapi: Core.Strapi, { actor }: Caller): Promise<ListedImport[]> => {
  const rows = await inSnapshot(strapi, (query) => importsOfAccount(query, actor.account, IMPORTS_LISTED));
  return rows.map((row) => listedImport(row, recordKeeper(strapi).typeLabel(row.uid)));
};

/** @throws ReportError `import_unknown` */
export const getImport = async (strapi: Core.Strapi, id: string, caller: Caller): Promise<ImportAnswer> => {
  const found = await inSnapshot(strapi, async (query) =>
    answerImport(strapi, query, await findOwnImport(query, id, caller), caller),
  );
  // The process that worked on it may be gone.
  if (found.state === 'checking' || found.state === 'running') wakeRunner(strapi);
  return found;
};

/** The columns of a sheet below a heading row, with a guess of their fields. @throws ReportError `import_unknown` */
export const guessColumns = (
  strapi: Core.Strapi,
  id: string,
  { sheet, headerRow }: Place,
  caller: Caller,
): Promise<ImportAnswer> =>
  inSnapshot(strapi, async (query) => {
    const row = await findOwnImport(query, id, caller);
    const rows = await firstRows(query, id, sheet, ROWS_SHOWN);
    const guess = guessMapping(typeOfImport(strapi, row, caller), rows, headerRow);
    return answerImport(strapi, query, { ...row, sheet, ...guess }, caller);
  });

/**
 * Saves how the file is to be read, and starts the check.
 * @throws ReportError `import_unknown`, `import_under_way`, `import_ended`, `import_mapping_invalid`, `import_nothing_mapped`,
 * `import_field_forbidden`, `import_publish_forbidden`, `import_no_rows`, `import_meaning_invalid`, `import_meanings_too_many`
 */
export const startCheck = async (
  strapi: Core.Strapi,
  id: string,
  { meanings: given = {}, ...choices }: ImportChoices,
  caller: Caller,
  now: Date,
): Promise<ImportAnswer> => {
  const answer = await inTransaction(strapi, async (query) => {
    const row = await findOwnImport(query, id, caller, true);
    const type = typeOfImport(strapi, row, caller);
    const rights = caller.rights(row.uid);
    if (row.state === 'checking' || row.state === 'running') throw new ReportError('import_under_way');
    if (row.state !== 'uploaded' && row.state !== 'checked') throw new ReportError('import_ended');
    const rows = await firstRows(query, id, choices.sheet, ROWS_SHOWN);
    checkMapping(type, choices.mapping, columnAnswers(rows, choices.headerRow).length, rights);
    checkPublishing(type, choices.stage, rights);
    const meanings = await addMeanings(strapi, query, { type, rights, kept: row.meanings }, given);
    const remembered = await rememberAnswers(query, row, given, now);
    const total = await countRows(query, { ...row, ...choices });
    if (total === 0) throw new ReportError('import_no_rows');
    await resetRows(query, id, readsSameCells(row, choices));
    const change = {
      ...choices,
      meanings,
      remembered,
      state: 'checking',
      done: 0,
      total,
      lastRow: 0,
    } as const;
    await changeImport(query, id, change);
    return answerImport(strapi, query, { ...row, ...change }, caller, NO_ROWS);
  });
  wakeRunner(strapi);
  return answer;
};

/** Decides the conflicts of a row, or all of them. @throws ReportError `import_unknown`, `import_not_checked` */
export const decide = (
  strapi: Core.Strapi,
  id: string,
  { row: number, takeFile }: ImportDecision,
  caller: Caller,
): Promise<ImportAnswer> =>
  inTransaction(strapi, async (query) => {
    const row = await findOwnImport(query, id, caller, true);
    if (row.state !== 'checked') throw new ReportError('import_not_checked');
    await decideConflicts(query, row, takeFile, number);
    return answerImport(strapi, query, row, caller);
  });

/**
 * Starts the run.
 * @throws ReportError `import_unknown`, `import_not_checked`, `import_publish_forbidden`, and `import_has_refusals` while the
 * check refuses rows and the sender wants all of them or none
 */
export const startRun = async (strapi: Core.Strapi, id: string, caller: Caller): Promise<ImportAnswer> => {
  const answer = await inTransaction(strapi, async (query) => {
    const row = await findOwnImport(query, id, caller, true);
    const type = typeOfImport(strapi, row, caller);
    if (row.state !== 'checked') throw new ReportError('import_not_checked');
    checkPublishing(type, row.stage, caller.rights(row.uid));
    const counts = await countOutcomes(query, row);
    const { create = 0, update = 0, same = 0, conflict = 0, refused = 0 } = counts.outcomes;
    if (row.mode === 'all' && refused > 0) throw new ReportError('import_has_refusals', { count: refused });
    const total = create + update + same + conflict;
    const change = { state: 'running', done: 0, total, lastRow: 0 } as const;
    await changeImport(query, id, change);
    return answerImport(strapi, query, { ...row, ...change }, caller, counts);
  });
  wakeRunner(strapi);
  return answer;
};

/**
 * Stops a check or a run after the batch that is being processed; records that were written stay.
 * @throws ReportError `import_unknown`
 */
export const cancelImport = (
  strapi: Core.Strapi,
  id: string,
  caller: Caller,
  now: Date,
): Promise<ImportAnswer> =>
  inTransaction(strapi, async (query) => {
    const row = await findOwnImport(query, id, caller, true);
    if (row.state === 'checking') await changeImport(query, id, { state: 'uploaded' });
    if (row.state === 'running') await endImport(strapi, query, row, { state: 'cancelled', endedAt: now });
    return answerImport(strapi, query, await findOwnImport(query, id, caller), caller);
  });
