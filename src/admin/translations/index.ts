import admin from './admin.vi.json';
import contentManager from './content-manager.vi.json';
import { insertFieldLabels } from './fieldNames';
import email from './email.vi.json';
import i18n from './i18n.vi.json';
import productEn from './product.en.json';
import productVi from './product.vi.json';
import undeclared from './undeclared.vi.json';
import upload from './upload.vi.json';
import usersPermissions from './users-permissions.vi.json';

/** Texts that Strapi's Vietnamese lacks or words differently, and the product's own, by Strapi's keys. */
export const translations: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: {
    ...insertFieldLabels(admin),
    ...contentManager,
    ...email,
    ...i18n,
    ...undeclared,
    ...upload,
    ...usersPermissions,
    ...productVi,
  },
  en: productEn,
};
