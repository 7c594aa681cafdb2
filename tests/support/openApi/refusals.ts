import type { Called } from './document';

/** A request of an operation, and the code that it is refused with. */
export const REFUSALS = [
  ['getFigures', '', 'period_missing'],
  ['getFigures', 'period=2024-H3', 'period_invalid'],
  ['getFigures', 'period=custom&from=2024-01-01', 'period_range_incomplete'],
  ['getFigures', 'period=2024&from=2024-01-01', 'period_range_unexpected'],
  ['getFigures', 'period=custom&from=2024-03-01&to=2024-01-01', 'period_range_reversed'],
  ['getFigures', 'period=2015-01-01..2024-01-01', 'period_range_too_long'],
  ['getFigures', 'period=9999', 'period_year_out_of_range'],
  ['getFigures', 'period=2024&agency=khong-co', 'agency_unknown'],
  ['getFigureRecords', '', 'period_missing'],
  ['getFigureRecords', 'period=2024-H3', 'period_invalid'],
  ['getFigureRecords', 'period=custom&from=2024-01-01', 'period_range_incomplete'],
  ['getFigureRecords', 'period=2024&from=2024-01-01', 'period_range_unexpected'],
  ['getFigureRecords', 'period=custom&from=2024-03-01&to=2024-01-01', 'period_range_reversed'],
  ['getFigureRecords', 'period=2015-01-01..2024-01-01', 'period_range_too_long'],
  ['getFigureRecords', 'period=9999', 'period_year_out_of_range'],
  ['getFigureRecords', 'period=2024&agency=khong-co', 'agency_unknown'],
  ['getFigureRecords', 'period=2024&by=kind', 'breakdown_incomplete'],
  ['search', '', 'parameter_missing'],
  ['search', 'q=%C2%BF', 'search_empty'],
  ['search', 'q=xa&agency=khong-co', 'agency_unknown'],
  ['getReports', 'agency=khong-co', 'agency_unknown'],
] as const;

/** Answered where the system is in trouble, or by what stands before the app. */
const ELSEWHERE = ['source_missing', 'unavailable', 'too_many_requests', 'forbidden'];

/** The codes that an operation is said to refuse with. */
export const documentedCodes = ({ responses }: Called): string[] =>
  Object.values(responses).flatMap(({ part }) => {
    const [, refusal] = part.content?.['application/json']?.schema?.allOf ?? [];
    const codes = refusal?.properties?.['error']?.properties?.['details']?.properties?.['code']?.enum ?? [];
    return codes.filter((code): code is string => code !== null && !ELSEWHERE.includes(code));
  });
