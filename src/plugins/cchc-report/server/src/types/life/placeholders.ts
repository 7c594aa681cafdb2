/** What can be put into a text. */

export interface PlaceholderAnswer {
  /** As a text writes it: `{{ articles.total }}`, `{{ plans.basis | cite }}`. */
  expression: string;
  /** Its group in the list: `articles`. */
  group: string;
  groupLabel: string;
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

/** `GET /cchc-report/reports/:id/placeholders`: what can be put into a text. */
export interface PlaceholdersAnswer {
  data: { placeholders: PlaceholderAnswer[]; tables: TablePlaceholder[] };
}
