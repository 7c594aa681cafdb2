import type { Period } from './period';

/** The key of a period as the API writes it: `2024-06`, `2024-Q1`, `2024-H1`, `2024-9M`, `2024`, `2024-01-01..2024-03-31`. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'half-year':
      return `${period.year}-H${period.half}`;
    case 'nine-months':
      return `${period.year}-9M`;
    case 'year':
      return String(period.year);
    case 'custom':
      return `${period.from}..${period.to}`;
  }
}
