import { ReportError } from '../../domain/errors';
import type { ImportType, Mapping } from '../model';
import type { Rights } from './rights';

/**
 * Checks what somebody chose to read from which column.
 * @throws ReportError `import_mapping_invalid`, `import_nothing_mapped`, `import_field_forbidden`
 */
export const checkMapping = (type: ImportType, mapping: Mapping, columns: number, rights: Rights): void => {
  const taken = new Set<number>();
  for (const [name, column] of Object.entries(mapping)) {
    const field = type.fields.find((one) => one.name === name);
    if (field === undefined || column >= columns || taken.has(column))
      throw new ReportError('import_mapping_invalid', { reason: field?.label ?? name });
    if (!rights.mayField('create', field))
      throw new ReportError('import_field_forbidden', { label: field.label });
    taken.add(column);
  }
  const lacking = type.key.filter((name) => mapping[name] === undefined);
  if (lacking.length === 0) return;
  const labels = lacking.map((name) => type.fields.find((field) => field.name === name)?.label ?? name);
  throw new ReportError('import_nothing_mapped', { fields: labels.join(', ') });
};
