import type { AgencyAnswer, PeriodAnswer } from '../api';

/** What portals are told of issued reports. */

/** `GET /api/cchc-report/reports`. */
export interface PublicReport {
  documentId: string;
  agency: AgencyAnswer;
  period: PeriodAnswer;
  number: number;
  symbol: string;
  issuedOn: string;
  title: string;
  sha256: string;
  supersededBy: string | null;
  files: { format: 'docx' | 'pdf'; url: string; bytes: number }[];
}

export interface PublicReportsAnswer {
  data: PublicReport[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

export interface PublicReportAnswer {
  data: PublicReport;
}
