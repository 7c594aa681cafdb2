import type { Core } from '@strapi/strapi';
import type { ImportField, ImportType } from '../../domain/importing';
import type { Query } from '../../sources';
import { type ImportRow, rowsOfOutcome } from '../../sources/importing';
import type { ImportConflictsAnswer } from '../../types/imports';
import { sheetRows } from './checkRows';
import { namesOf } from './names';
import { shownCell, shownValue } from './shownValue';

const ROWS_SHOWN = 50;

const documentIdsIn = (value: unknown): readonly string[] => {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
};

/** Conflicts after a row, with both values as people know them. */
export const conflictsAnswer = async (
  strapi: Core.Strapi,
  query: Query,
  row: ImportRow,
  type: ImportType,
  after: number,
): Promise<ImportConflictsAnswer> => {
  const rows = await rowsOfOutcome(query, sheetRows(row), 'conflict', { after, limit: ROWS_SHOWN });
  const fieldOf = (name: string): ImportField | undefined => type.fields.find((field) => field.name === name);
  const wanted = new Map<string, Set<string>>();
  for (const { field, here, file } of rows.flatMap(({ conflicts }) => conflicts ?? [])) {
    const target = fieldOf(field)?.target;
    if (target == null) continue;
    const known = wanted.get(target) ?? new Set<string>();
    for (const documentId of [...documentIdsIn(here), ...documentIdsIn(file)]) known.add(documentId);
    wanted.set(target, known);
  }
  const nameOf = await namesOf(strapi, wanted);
  return {
    data: rows.map(({ number, cells, conflicts, documentId, takeFile }) => ({
      row: number,
      documentId: documentId ?? '',
      title: type.key.map((name) => shownCell(cells[row.mapping[name] ?? -1] ?? null)).join(', '),
      takeFile,
      fields: (conflicts ?? []).flatMap(({ field: name, here, file }) => {
        const field = fieldOf(name);
        if (field === undefined) return [];
        return [
          {
            label: field.label,
            here: shownValue(field, here, nameOf),
            file: shownValue(field, file, nameOf),
          },
        ];
      }),
    })),
    meta: { next: rows.length === ROWS_SHOWN ? (rows.at(-1)?.number ?? null) : null },
  };
};
