import type { z } from '@strapi/utils';
import {
  breakdown,
  breakdownRow,
  figureAnswer,
  figuresAnswer,
  recordAnswer,
  recordsAnswer,
} from '../../contract/figures';
import {
  publicReport,
  publicReportAnswer,
  publicReportsAnswer,
  reportFile,
} from '../../reports/http/contract/publicReports';
import { searchAnswer, searchHit, textPart } from '../../contract/search';
import { agencyAnswer, pagination, periodAnswer } from '../../contract/shared';
import { errorAnswer, openApiAnswer, readyAnswer } from '../../contract/system';
import { media, mediaFormat } from './media';

/** The schemas that the document names, apart from those of the content types. */
export const NAMED_SCHEMAS = {
  PeriodAnswer: periodAnswer,
  AgencyAnswer: agencyAnswer,
  Pagination: pagination,
  BreakdownRow: breakdownRow,
  Breakdown: breakdown,
  FigureAnswer: figureAnswer,
  FiguresAnswer: figuresAnswer,
  RecordAnswer: recordAnswer,
  RecordsAnswer: recordsAnswer,
  ReportFile: reportFile,
  PublicReport: publicReport,
  PublicReportsAnswer: publicReportsAnswer,
  PublicReportAnswer: publicReportAnswer,
  TextPart: textPart,
  SearchHit: searchHit,
  SearchAnswer: searchAnswer,
  MediaFormat: mediaFormat,
  Media: media,
  ReadyAnswer: readyAnswer,
  OpenApi: openApiAnswer,
  Error: errorAnswer,
} as const satisfies Readonly<Record<string, z.ZodType>>;
