import halfYear from '../../templates/half-year.liquid?raw';
import month from '../../templates/month.liquid?raw';
import quarter from '../../templates/quarter.liquid?raw';
import year from '../../templates/year.liquid?raw';
import type { PeriodKind } from '../../contract';

/** Kinds with a template of their own; the others use that of the half-year. */
const TEMPLATES: Readonly<Partial<Record<PeriodKind, string>>> = {
  month,
  quarter,
  'half-year': halfYear,
  year,
};

/** The plugin's template for reports of a kind, cut into sections by markers. */
export const defaultTemplate = (kind: PeriodKind): string => TEMPLATES[kind] ?? halfYear;
