import { z } from '@strapi/utils';
import { parseCutoff, parsePeriod } from '../../../domain/period';
import { agencyQuery, wholeNumber } from '../../../contract/query';
import { longText, version } from '../../../contract/fields';
import type { PeriodKind } from '../../../domain/period';
import type { DoneAnswer } from './reports';
import type { AgencyAnswer } from '../../../contract/shared';

/** The words of reports by kind, and the placeholders that a text may hold. Admin only. */

export interface PlaceholderAnswer {
  /** As a text writes it: `{{ articles.total }}`, `{{ plans.basis | cite }}`. */
  expression: string;
  /** Its group in the list: `articles`. */
  group: string;
  groupLabel: string;
  /** A few words, by which editors show it: "kế hoạch làm căn cứ". */
  label: string;
  description: string;
  kind: 'number' | 'text' | 'date' | 'document' | 'list';
  /** As it would print now; null where there is nothing to print. */
  value: string | null;
}

export interface TablePlaceholder {
  /** `[table: plan-objectives]`. */
  expression: string;
  description: string;
}

/** `GET /cchc-report/reports/:id/placeholders` */
export interface PlaceholdersAnswer {
  data: { placeholders: PlaceholderAnswer[]; tables: TablePlaceholder[] };
}

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
  kind: PeriodKind;
  name: string;
  version: number;
  isDefault: boolean;
  updated: DoneAnswer | null;
}

/** `GET /cchc-report/templates?agency` */
export interface TemplateListAnswer {
  data: TemplateSummary[];
}

/** `GET /cchc-report/templates/:kind?agency&period[&version]`; values are those of the period. Version 0 is the default. */
export interface TemplateAnswer {
  data: TemplateSummary & {
    agency: AgencyAnswer;
    sections: TemplateSection[];
    versions: TemplateVersion[];
    /** Without values when the period cannot be reported on. */
    placeholders: PlaceholderAnswer[];
    /** The names that only a condition may use: `{% if period.custom %}`. */
    flags: { name: string; label: string; description: string }[];
    tables: TablePlaceholder[];
    filters: { name: string; description: string }[];
  };
}

/** `POST /cchc-report/templates/:kind/preview`: the page that shows how it prints. */
export interface TemplatePreviewAnswer {
  data: { html: string };
}

const sections = z.array(z.strictObject({ key: z.string().max(100), text: longText })).max(20);

/** Body of `PUT /cchc-report/templates/:kind?agency`. */
export const templateChange = z.strictObject({ version, sections });
export type TemplateChange = z.infer<typeof templateChange>;

/** Body of `POST /cchc-report/templates/:kind/preview`. */
export const templateTry = z.strictObject({ sections });

/** Values are those of the period; `version` is a version of the template. */
export const templateQuery = {
  ...agencyQuery,
  period: z
    .string()
    .transform((period) => parsePeriod({ period, from: undefined, to: undefined }))
    .nullable()
    .default(null),
  cutoff: z.string().optional().transform(parseCutoff),
  version: wholeNumber(0, 1_000_000).optional(),
};
