import halfYear from '../../templates/half-year.liquid?raw';
import type { ReportKind } from '../../types/reports';

const TEMPLATES: Readonly<Record<ReportKind, string>> = {
  month: halfYear,
  quarter: halfYear,
  'half-year': halfYear,
  'nine-months': halfYear,
  year: halfYear,
};

/** The template of a kind of report as the plugin brings it, cut into sections by markers. */
export const defaultTemplateOf = (kind: ReportKind): string => TEMPLATES[kind];
