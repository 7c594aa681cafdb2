import type { AgencyAnswer } from '../api';
import type { ReportKind, DoneAnswer } from './report';
import type { PlaceholderAnswer, TablePlaceholder } from './placeholders';

/** The words of reports by kind. */

export interface TemplateSection {
  key: string;
  title: string;
  text: string;
}

export interface TemplateVersion extends DoneAnswer {
  version: number;
  isDefault: boolean;
}

export interface TemplateSummary {
  kind: ReportKind;
  name: string;
  version: number;
  isDefault: boolean;
  updated: DoneAnswer | null;
}

/** `GET /cchc-report/templates?agency`. */
export interface TemplateListAnswer {
  data: TemplateSummary[];
}

/** `GET /cchc-report/templates/:kind?agency&period[&version]`; values are those of the period. */
export interface TemplateAnswer {
  data: TemplateSummary & {
    agency: AgencyAnswer;
    sections: TemplateSection[];
    versions: TemplateVersion[];
    /** Without values when the period cannot be reported on. */
    placeholders: PlaceholderAnswer[];
    /** What a condition may ask besides: `{% if period.custom %}`. */
    flags: { name: string; description: string }[];
    tables: TablePlaceholder[];
    filters: { name: string; description: string }[];
  };
}

/** `POST /cchc-report/templates/:kind/preview`: the page that shows how it prints. */
export interface TemplatePreviewAnswer {
  data: { html: string };
}

/** Asked of `PUT /cchc-report/templates/:kind?agency`. */
export interface TemplateChange {
  version: number;
  sections: { key: string; text: string }[];
}
