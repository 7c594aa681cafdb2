import type { ValueTable } from 'nd30-document';
import { CHANGE_KINDS, rowLabel } from '../figures';
import type { LocalDate } from '../period';
import { recordSource } from '../source';
import { fillTemplate, formatDate } from '../vi';
import { columns, makeCountColumn, date, number, ordinal, percent, text } from './columns';
import {
  type AppendixContent,
  type AppendixFacts,
  NO_CATALOGUE,
  numberRows,
  appendixNames,
  writeTotal,
  totalRow,
} from './content';
import type { ChangeRecord, ProcedureRecord, SectorName } from './records';
import wording from './wording.vi.json';

const words = wording.appendices.procedures;
const changeLabel = (kind: string): string => rowLabel('procedure-changes', 'kind', kind, NO_CATALOGUE);
const levelLabel = (level: string): string =>
  rowLabel('procedures-in-force', 'online-level', level, NO_CATALOGUE);

/** Biểu 04: procedures and their changes by sector, each procedure in force, and each change made public. */
export function proceduresAppendix(facts: AppendixFacts): AppendixContent | null {
  const { procedures, changes } = facts.records;
  if (procedures.length + changes.length === 0) return null;
  const day = facts.covered.to;
  return {
    ...appendixNames('procedures', facts),
    orientation: 'landscape',
    tables: [
      bySector(procedures, changes, day),
      ...(procedures.length > 0 ? [list(procedures, day)] : []),
      ...(changes.length > 0 ? [changesList(changes)] : []),
    ],
  };
}

const isPosted =
  (day: LocalDate) =>
  ({ postedOn }: ProcedureRecord): boolean =>
    postedOn !== null && postedOn <= day;

function bySector(
  procedures: readonly ProcedureRecord[],
  changes: readonly ChangeRecord[],
  day: LocalDate,
): ValueTable {
  const values = (inForce: readonly ProcedureRecord[], changed: readonly ChangeRecord[]) => {
    const posted = inForce.filter(isPosted(day)).length;
    const online = (level: string): number =>
      inForce.filter(({ onlineLevel }) => onlineLevel === level).length;
    const [full, partial] = [online('full'), online('partial')];
    return [
      inForce.length,
      ...CHANGE_KINDS.map((kind) => changed.filter((change) => change.kind === kind).length),
      full,
      partial,
      inForce.length - full - partial,
      posted,
      inForce.length === 0 ? null : posted / inForce.length,
    ];
  };
  const sectors = listSectors([...procedures, ...changes]);
  return {
    name: wording.tabs.summary,
    caption: words.summary,
    columns: columns([
      text('sector', 20),
      number('inForce', 9),
      ...CHANGE_KINDS.map((kind) => makeCountColumn(changeLabel(kind), 9)),
      makeCountColumn(levelLabel('full'), 9),
      makeCountColumn(levelLabel('partial'), 9),
      number('noOnline', 10),
      number('posted', 9),
      percent('postedShare', 9),
    ]),
    rows: [
      ...sectors.map((sector) => ({
        values: [
          sector?.name ?? wording.noSector,
          ...values(
            procedures.filter((procedure) => procedure.sector?.slug === sector?.slug),
            changes.filter((change) => change.sector?.slug === sector?.slug),
          ),
        ],
      })),
      totalRow([wording.total, ...values(procedures, changes)]),
    ],
  };
}

/** Sorted by name, records without a sector last. */
function listSectors(records: readonly { sector: SectorName | null }[]): readonly (SectorName | null)[] {
  const bySlug = new Map(records.map(({ sector }) => [sector?.slug ?? null, sector]));
  return [...bySlug.values()].sort((a, b) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : a.name.localeCompare(b.name, 'vi'),
  );
}

function list(procedures: readonly ProcedureRecord[], day: LocalDate): ValueTable {
  const rows = procedures.map((procedure) => ({
    source: recordSource('procedure', procedure.documentId),
    values: [
      procedure.code,
      procedure.name,
      procedure.sector?.name ?? null,
      levelLabel(procedure.onlineLevel),
      isPosted(day)(procedure) ? procedure.postedOn : null,
    ],
  }));
  return {
    name: wording.tabs.list,
    caption: fillTemplate(words.list, { date: formatDate(day) }),
    columns: columns([
      ordinal,
      text('code', 16),
      text('procedure', 40),
      text('sector', 17),
      text('onlineLevel', 16),
      date('postedOn', 11),
    ]),
    rows: [
      ...numberRows(rows),
      totalRow([null, null, writeTotal('procedures-in-force', procedures.length), null, null, null]),
    ],
  };
}

function changesList(changes: readonly ChangeRecord[]): ValueTable {
  const rows = changes.map((change) => ({
    source: recordSource('procedure-change', change.documentId),
    values: [
      change.postedOn,
      change.code,
      change.name,
      changeLabel(change.kind),
      decision(change),
      change.effectiveOn,
    ],
  }));
  const total = [null, null, null, writeTotal('procedure-changes', changes.length), null, null, null];
  return {
    name: wording.tabs.changes,
    caption: words.changes,
    columns: columns([
      ordinal,
      date('postedOn', 11),
      text('code', 16),
      text('procedure', 30),
      text('change', 12),
      text('decision', 19),
      date('effectiveOn', 11),
    ]),
    rows: [...numberRows(rows), totalRow(total)],
  };
}

function decision({ decisionNumber, decisionDate, decisionIssuer }: ChangeRecord): string | null {
  if (decisionNumber === null) return null;
  const dated =
    decisionDate === null
      ? decisionNumber
      : fillTemplate(wording.decisionDated, { number: decisionNumber, date: formatDate(decisionDate) });
  return decisionIssuer === null || decisionIssuer.trim() === ''
    ? dated
    : fillTemplate(wording.decisionIssued, { decision: dated, issuer: decisionIssuer });
}
