import { column, related } from './sql';
import type { SourceTable, SourceTables } from './tables';

/** What each record is called in a list, as SQL on its row `r`. */

/** "07/KH-UBND - subject": a number below 10 is padded as it is printed (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 3). */
const numbered = (source: SourceTable): string => {
  const number = `cast(${column(source, 'number')} as text)`;
  return `case when ${number} ~ '^[1-9]$' then '0' else '' end || ${number} || '/' || ${column(source, 'symbol')}
    || ' - ' || ${column(source, 'title')}`;
};

export const titleOf = (source: SourceTable, tables: SourceTables): string => {
  switch (source.id) {
    case 'plans':
    case 'officialDocuments':
      return numbered(source);
    case 'procedureChanges':
      return `coalesce(${related(source, 'procedure', tables.procedures, 'code')} || ' - ', '')
        || coalesce(${related(source, 'procedure', tables.procedures, 'title')}, '')`;
    default:
      return column(source, 'title');
  }
};
