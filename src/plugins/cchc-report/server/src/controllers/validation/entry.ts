import { ReportError } from '../../domain/errors';
import { parseLocalDate } from '../../domain/period';
import { isRecordType } from '../../domain/recordTypes';
import type { DuplicatesRequest } from '../../services/entry/duplicates';
import { ENTRY_FORMS } from '../../services/entry/forms';
import type { IncompleteRequest } from '../../services/entry/incomplete';
import type { Likeness } from '../../sources';
import type { Lack, RecordType } from '../../contract';
import { readInteger, readParameters } from './parameters';
import { FIGURES, figuresRequest } from './requests';

/** Longer than any title that two records would share by oversight; an address holds no more in any case. */
const MAX_TITLE = 600;

/** Of a number or a year, as the database keeps them. */
const WHOLE = { fallback: NaN, min: 0, max: 999_999_999 };

const LACKS = ['topic', 'evidence', 'link', 'publication'] as const satisfies readonly Lack[];

const PAGE = { fallback: 1, min: 1, max: 1_000_000 };
const PAGE_SIZE = { fallback: 25, min: 1, max: 100 };

const typeIn = (query: string): RecordType => {
  const type = new URLSearchParams(query).get('type') ?? '';
  if (type === '') throw new ReportError('parameter_missing', { name: 'type' });
  if (!isRecordType(type)) throw new ReportError('parameter_invalid', { name: 'type' });
  return type;
};

/** `?type=article`. @throws ReportError `parameter_missing`, `parameter_invalid`, and those of `readParameters` */
export const readEntryType = (query: string): RecordType => {
  readParameters(query, ['type']);
  return typeIn(query);
};

const readValue = (name: string, text: string | undefined, likeness: Likeness): string | number => {
  if (text === undefined) throw new ReportError('parameter_missing', { name });
  if (likeness === 'integer') return readInteger(name, text, WHOLE);
  return likeness === 'date' ? parseLocalDate(text) : text;
};

/**
 * `?type&agency[&except]` and the fields by which records of the type are told apart: agency and except are document ids,
 * except the record being written.
 * @throws ReportError `parameter_missing`, `parameter_invalid`, `date_invalid`, and those of `readParameters`
 */
export const readDuplicatesRequest = (query: string): DuplicatesRequest => {
  const type = typeIn(query);
  const { alike } = ENTRY_FORMS[type];
  const fields = Object.keys(alike);
  if (fields.length === 0) throw new ReportError('parameter_invalid', { name: 'type' });
  const given: Readonly<Partial<Record<string, string>>> = readParameters(
    query,
    ['type', 'agency', 'except', ...fields],
    MAX_TITLE,
  );
  const { agency, except } = given;
  if (agency === undefined) throw new ReportError('parameter_missing', { name: 'agency' });
  const values = Object.entries(alike).map(([field, likeness]) => [
    field,
    readValue(field, given[field], likeness),
  ]);
  return {
    type,
    agency,
    values: Object.fromEntries(values) as Record<string, string | number>,
    except,
  };
};

/** As for figures, with `lack`, `page` from 1 and `pageSize` up to 100. */
export const readIncompleteRequest = (query: string): IncompleteRequest => {
  const { lack, page, pageSize, ...rest } = readParameters(query, [...FIGURES, 'lack', 'page', 'pageSize']);
  const known = LACKS.find((one) => one === (lack ?? 'evidence'));
  if (known === undefined) throw new ReportError('parameter_invalid', { name: 'lack' });
  return {
    ...figuresRequest(rest),
    lack: known,
    page: { page: readInteger('page', page, PAGE), pageSize: readInteger('pageSize', pageSize, PAGE_SIZE) },
  };
};
