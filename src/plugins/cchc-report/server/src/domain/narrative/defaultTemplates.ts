import halfYear from '../../templates/half-year.liquid?raw';
import quarter from '../../templates/quarter.liquid?raw';
import year from '../../templates/year.liquid?raw';
import type { ReportKind } from '../../contract';

const TEMPLATES: Readonly<Record<ReportKind, string>> = {
  month: halfYear,
  quarter,
  'half-year': halfYear,
  'nine-months': halfYear,
  year,
};

/** The template of a kind of report as the plugin brings it, cut into sections by markers. */
export const defaultTemplateOf = (kind: ReportKind): string => TEMPLATES[kind];
