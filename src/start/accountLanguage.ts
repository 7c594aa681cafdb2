import type { Core } from '@strapi/strapi';

const USER = 'admin::user';
const LANGUAGE = 'vi';

/** An account is made with Vietnamese chosen, unless whoever makes it names another language. */
export const startAccountsInVietnamese = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: [USER],
    beforeCreate: ({ params }) => {
      params.data = { ...params.data, preferedLanguage: params.data?.preferedLanguage ?? LANGUAGE };
    },
  });
};

/**
 * Gives Vietnamese to each account that has chosen no language: the profile's list of languages shows nothing chosen
 * otherwise. Who has chosen English keeps it.
 */
export const chooseAccountLanguage = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db
    .query(USER)
    .updateMany({ where: { preferedLanguage: null }, data: { preferedLanguage: LANGUAGE } });
};
