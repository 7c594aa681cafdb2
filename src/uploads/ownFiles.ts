import type { Core } from '@strapi/strapi';
import { recordError, recordMessage } from '../records';

const FOREIGN = `
  select f.id from files f
   where f.id = ? and current_user = 'cchc_member'
     and not coalesce(f.agency_key = any (cchc_list_offices('own')), false)`;

/**
 * Refuses a member's change of a file that is not of its own offices, before the stored file is touched: Strapi removes that first.
 * @throws ValidationError `office_forbidden`
 */
export const requireOwnFile = async (strapi: Core.Strapi, id: number): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    const { rows } = (await trx.raw(FOREIGN, [id])) as { rows: unknown[] };
    if (rows.length > 0) throw recordError('office_forbidden', recordMessage('office_forbidden'));
  });
};
