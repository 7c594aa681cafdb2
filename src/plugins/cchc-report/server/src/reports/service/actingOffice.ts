import type { Core } from '@strapi/strapi';
import { askingState, currentOffice, reachOf, type Query } from '../../sources';

/** Document id of the office that the asking member works in; null for one who reaches everything. */
export const actingOffice = async (strapi: Core.Strapi, query: Query): Promise<string | null> => {
  const reach = await reachOf(strapi, query, askingState(strapi));
  return reach === null ? null : (currentOffice(reach, null)?.documentId ?? null);
};
