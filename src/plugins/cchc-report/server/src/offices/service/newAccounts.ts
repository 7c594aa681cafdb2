import type { Core } from '@strapi/strapi';
import { askingState, currentOffice, findAgency, queryOn, reachOf } from '../../sources';
import { getService } from '../../services/getService';
import { readSettings } from '../../services/settings';
import { admitAccount } from '../store';

interface Created {
  readonly result: { readonly id: number };
}

/**
 * Places new accounts: in the office that the inviting member works in, otherwise in the home agency for as long as nobody is placed
 * elsewhere, so that an installation of one office needs no step more. Other accounts wait for an administrator.
 */
export const placeNewAccounts = (strapi: Core.Strapi): void => {
  const place = async ({ result }: Created): Promise<void> => {
    await strapi.db.transaction(async ({ trx }) => {
      const query = queryOn(trx);
      const { homeAgency } = await readSettings(query);
      const reach = await reachOf(strapi, query, askingState(strapi));
      if (reach !== null) {
        const office = currentOffice(reach, homeAgency);
        if (office !== undefined) await admitAccount(query, result.id, office.documentId, false);
        return;
      }
      const tables = await getService(strapi, 'sources').tables();
      const home = homeAgency === null ? null : await findAgency(query, tables, homeAgency);
      if (home !== null) await admitAccount(query, result.id, home.documentId, true);
    });
  };
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterCreate: (event) => place(event as never as Created),
  });
};
