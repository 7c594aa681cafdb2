import { FILE_FORMATS, type FileFormat } from '../../document';
import { APPENDIX_IDS, isAppendixId, type AppendixId } from '../../domain/appendices';
import { ReportError } from '../../domain/errors';
import type { ReportRequest } from '../../services/report';
import { readParameters } from './parameters';
import { FIGURES, figuresRequest } from './requests';

const PRINTED = [...FIGURES, 'appendices', 'medium', 'size'] as const;
const EXPORT = [...PRINTED, 'format'] as const;

const MEDIA = ['paper', 'electronic'] as const;
const SIZES = ['13', '14'] as const;
/** In place of a list of appendices. */
const ALL = 'all';
const NONE = 'none';

type Read = Readonly<Partial<Record<(typeof PRINTED)[number], string>>>;

/** A file of a report: what is asked for and in which format. */
export interface ExportRequest {
  readonly format: FileFormat;
  readonly request: ReportRequest;
}

/** As for figures, with `appendices` (ids with commas between, `all` or `none`), `medium` and `size`. */
export const readPreviewRequest = (query: string): ReportRequest =>
  reportRequest(readParameters(query, PRINTED), []);

/** As for the preview, with `format`. A spreadsheet has all appendices unless some are named; a document none. */
export const readExportRequest = (query: string): ExportRequest => {
  const { format: named, ...rest } = readParameters(query, EXPORT);
  const format =
    named === undefined ? 'docx' : oneOf('format', named, Object.keys(FILE_FORMATS) as FileFormat[]);
  return { format, request: reportRequest(rest, format === 'xlsx' ? APPENDIX_IDS : []) };
};

const reportRequest = (
  { appendices, medium, size, ...figures }: Read,
  fallback: readonly AppendixId[],
): ReportRequest => ({
  ...figuresRequest(figures),
  appendices: appendices === undefined ? fallback : readAppendices(appendices),
  medium: medium === undefined ? 'paper' : oneOf('medium', medium, MEDIA),
  preset: size === undefined ? '14' : oneOf('size', size, SIZES),
});

const readAppendices = (text: string): readonly AppendixId[] => {
  if (text === ALL) return APPENDIX_IDS;
  if (text === NONE) return [];
  return text.split(',').map((id) => {
    if (!isAppendixId(id)) throw new ReportError('parameter_invalid', { name: 'appendices' });
    return id;
  });
};

const oneOf = <Value extends string>(name: string, value: string, known: readonly Value[]): Value => {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new ReportError('parameter_invalid', { name });
  return found;
};
