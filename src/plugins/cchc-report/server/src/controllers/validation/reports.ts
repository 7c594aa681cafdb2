import { FILE_FORMATS, isFileFormat, type FileFormat } from '../../document';
import { APPENDIX_IDS } from '../../domain/appendices';
import { ReportError } from '../../domain/errors';
import { parsePrintChoices } from '../../domain/narrative';
import type { ReportRequest } from '../../services/report';
import { readParameters } from './parameters';
import { FIGURES, figuresRequest } from './requests';

const PRINTED = [...FIGURES, 'appendices', 'medium', 'size'] as const;
const EXPORT = [...PRINTED, 'format'] as const;

/** A file of a report: what is asked for and in which format. */
export interface ExportRequest {
  readonly format: FileFormat;
  readonly request: ReportRequest;
}

/** As for figures, with `appendices` (ids with commas between, `all` or `none`), `medium` and `size`. */
export const readPreviewRequest = (query: string, mayReadEvidence: boolean): ReportRequest => {
  const { appendices, medium, size, ...figures } = readParameters(query, PRINTED);
  return refuseEvidence(
    { ...figuresRequest(figures), ...parsePrintChoices({ appendices, medium, size }) },
    mayReadEvidence,
  );
};

/**
 * As for the preview, with `format`. A spreadsheet has all appendices unless some are named, the evidence among them where
 * it may be read; a document none.
 */
export const readExportRequest = (query: string, mayReadEvidence: boolean): ExportRequest => {
  const {
    format: named = FILE_FORMATS.docx.extension,
    appendices,
    medium,
    size,
    ...figures
  } = readParameters(query, EXPORT);
  if (!isFileFormat(named)) throw new ReportError('parameter_invalid', { name: 'format' });
  const unnamed = APPENDIX_IDS.filter((id) => id !== 'evidence' || mayReadEvidence);
  const choices = parsePrintChoices({ appendices, medium, size }, named === 'xlsx' ? unnamed : []);
  const request = { ...figuresRequest(figures), ...choices };
  return { format: named, request: refuseEvidence(request, mayReadEvidence) };
};

/** @throws ReportError `evidence_forbidden` */
const refuseEvidence = (request: ReportRequest, mayReadEvidence: boolean): ReportRequest => {
  if (request.appendices.includes('evidence') && !mayReadEvidence)
    throw new ReportError('evidence_forbidden');
  return request;
};
