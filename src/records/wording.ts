import type { Problem } from './check';
import labels from './labels.vi.json';
import messages from './messages.vi.json';
import type { RecordType } from './types';

type Params = Readonly<Record<string, string | number>>;

const TEXTS: Readonly<Record<string, string>> = messages;
const TYPES: Readonly<Record<RecordType, string>> = labels.types;
const FIELDS: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = labels.fields;

export const typeLabel = (type: RecordType): string => TYPES[type];

/** The Vietnamese name of a field; for a part's field by its path without positions: `objectives.unit`. */
export const fieldLabel = (type: RecordType, path: readonly string[]): string => {
  const key = path.filter((step) => !/^\d+$/.test(step)).join('.');
  return FIELDS[type][key] ?? key;
};

/** The message of a code with its `{placeholders}` filled. */
export const recordMessage = (code: string, params: Params = {}): string =>
  (TEXTS[code] ?? code).replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

/** One sentence that names the field: "Chỉ tiêu, mục 2: Đơn vị tính chưa được điền." */
export const formatProblem = (type: RecordType, { code, params, path }: Problem): string => {
  const problem = recordMessage(code, { ...params, label: fieldLabel(type, path) });
  const [list, position] = path;
  if (list === undefined || position === undefined) return problem;
  return recordMessage('item', { list: fieldLabel(type, [list]), position: Number(position) + 1, problem });
};

export const formatDuplicate = (type: RecordType, field: string): string => {
  const special = TEXTS[`duplicate.${type}.${field}`];
  return (
    special ??
    recordMessage('duplicate', { label: fieldLabel(type, [field]), type: typeLabel(type).toLowerCase() })
  );
};
