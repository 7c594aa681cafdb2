import { FILE_FORMATS, type FileFormat, type ReportDocument } from 'nd30-document';
import { periodKey } from '../domain/period';
import { asciiFileName, decapitalise, fillTemplate, safeFileName } from '../domain/vi';
import words from '../translations/fileNames.vi.json';
import type { FiguresRequest } from './figures';

/** The file names of a report. */
export interface ReportNames {
  /** "Báo cáo kết quả công tác … 6 tháng đầu năm 2024 - UBND xã Ích Hậu.docx": the name for downloads. */
  readonly fileName: string;
  /** "bao-cao-cchc-ich-hau-2024-H1.docx": the name for the command line and its scripts. */
  readonly slugName: string;
}

/** The agency of a report, reduced to the parts for file names. */
export interface NamingAgency {
  readonly slug: string;
  readonly shortName: string;
}

/** A report by the calendar, or with predecessors, needs another name than the one without; a custom period has no cut-off. */
const isByCalendar = ({ period, cutoff }: FiguresRequest): boolean =>
  cutoff === 'calendar' && period.kind !== 'custom';

const slugName = (slug: string, request: FiguresRequest): string => {
  const name = ['bao-cao-cchc', asciiFileName(slug), periodKey(request.period)];
  const marks = [
    ...(isByCalendar(request) ? [words.byCalendar] : []),
    ...(request.predecessors === true ? [words.withPredecessors] : []),
  ];
  return [...name, ...marks].join('-');
};

/** Names the file of a report in a format by its title, agency and cut-off. */
export const reportNames = (
  { typeName, subject }: Pick<ReportDocument, 'typeName' | 'subject'>,
  { slug, shortName }: NamingAgency,
  request: FiguresRequest,
  format: FileFormat,
): ReportNames => {
  const { extension } = FILE_FORMATS[format];
  const name = fillTemplate(isByCalendar(request) ? words.reportByCalendar : words.report, {
    type: typeName,
    subject: decapitalise(subject),
    agency: shortName === '' ? slug : shortName,
  });
  return {
    fileName: safeFileName(
      `${request.predecessors === true ? fillTemplate(words.includingPredecessors, { name }) : name}.${extension}`,
    ),
    slugName: `${slugName(slug, request)}.${extension}`,
  };
};
