/** Every name of Strapi's that its packages do not export and the admin relies on; strapiNames.test.ts finds them in its code. */

/** Requests about AI that Strapi's edit view sends even while AI is off and no route answers them. */
export const AI_QUESTIONS = ['getAiFeatureConfig', 'getAILocalizationJobsByDocument'] as const;

/**
 * Local storage entries that keep Strapi's notices away: the banner of the new media library (named by the old flag
 * and the installation id, which is absent here) and the guided tour of a first `npm run dev`.
 */
export const ANSWERED_NOTICES: Readonly<Record<string, string>> = {
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:undefined': 'true',
  STRAPI_GUIDED_TOUR: '{"enabled":false}',
};

/** Items of a record's menu that are not work on records, by Strapi's name, with the permission they need. */
export const DEVELOPER_ACTIONS: Readonly<Record<string, string>> = {
  'configure-the-view': 'plugin::content-manager.collection-types.configure-view',
  'edit-the-model': 'plugin::content-type-builder.read',
};

/** Strapi's widget of key statistics. */
export const STATISTICS_WIDGET = { pluginId: 'admin', id: 'key-statistics' } as const;

/** Local storage key of the admin's language. */
export const LANGUAGE_KEY = 'strapi-admin-language';

/** Mutations that Strapi's edit view sends from the form. */
export const SENT_WITH_FORM = ['createDocument', 'updateDocument', 'publishDocument'] as const;

/** The media library's menu item that makes the server fetch a file. */
export const FETCH_ITEM = { key: 'upload.import-from-url', english: 'File upload from URL' } as const;

/** Hooks of Strapi's lists, which it does not export. */
export const COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';
export const FILTERS_HOOK = 'Admin/CM/pages/ListView/inject-in-filters';

/** The hook of the layout of an edit form. */
export const EDIT_LAYOUT_HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

/** The injection area below the buttons of the edit form. */
export const UNDER_BUTTONS = { page: 'editView', area: 'right-links' } as const;

/**
 * Actions of screens for developers: the marketplace is on the internet, remote transfer is off (config/server.ts),
 * and the content type builder changes nothing in production.
 */
export function hiddenActions(environment: string | undefined): readonly string[] {
  const always = ['admin::marketplace.read', 'admin::transfer.tokens.access'];
  return environment === 'production' ? [...always, 'plugin::content-type-builder.read'] : always;
}

/** A link of the main menu: icons, whose names are labels. Other navigations of Strapi have no such list. */
export const MENU_LINK = 'nav > div > ul > li > span > a[aria-label]';

/** The route of Strapi's settings, and what permissions for any of them begin with. */
export const SETTINGS_ROUTE = 'settings/*';
export const SETTINGS_PERMISSIONS = [
  'admin::',
  'plugin::email.',
  'plugin::i18n.',
  'plugin::upload.settings.',
  'plugin::users-permissions.',
] as const;
