import { LIFE_PAGE } from '../pluginId';
import { writeLife, type LifeAddress } from './lifeAddress';

/** Where a report has its page. */
export const reportPath = (documentId: string): string => `/${LIFE_PAGE}/${encodeURIComponent(documentId)}`;

/** The page of all reports. */
export const reportsPath = (address: Partial<LifeAddress>): string => {
  const search = writeLife(address);
  return search === '' ? `/${LIFE_PAGE}` : `/${LIFE_PAGE}?${search}`;
};
