import type { PageRequest } from '../page';

type Dated = Pick<PageRequest, 'agency' | 'today'>;

/** True after the last day of the home agency. */
export const hasEnded = ({ agency: { validTo }, today }: Dated): boolean =>
  validTo !== null && validTo < today;

/** The day that the pages speak of: today, or the last day of an agency that has ended. */
export const spokenDay = ({ agency: { validTo }, today }: Dated): string =>
  validTo !== null && validTo < today ? validTo : today;
