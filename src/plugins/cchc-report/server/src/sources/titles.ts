import { column, selectRelated } from './sql';
import type { SourceTable, SourceTables } from './tables';

/** The title of a record, as SQL on its row `r`; number and symbol only for types that have them. */
export interface TitleColumns {
  readonly title: string;
  readonly number: string;
  readonly symbol: string;
}

const NONE = 'cast(null as text)';

export const selectTitle = (source: SourceTable, tables: SourceTables): TitleColumns => {
  switch (source.id) {
    case 'plans':
    case 'officialDocuments':
      return {
        title: column(source, 'title'),
        number: `cast(${column(source, 'number')} as text)`,
        symbol: column(source, 'symbol'),
      };
    case 'procedureChanges':
      return {
        title: `coalesce(${selectRelated(source, 'procedure', tables.procedures, 'code')} || ' - ', '')
          || coalesce(${selectRelated(source, 'procedure', tables.procedures, 'title')}, '')`,
        number: NONE,
        symbol: NONE,
      };
    default:
      return { title: column(source, 'title'), number: NONE, symbol: NONE };
  }
};
