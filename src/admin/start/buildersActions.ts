/** What the menu of a record leads to that is no work on records, by Strapi's name of the item, and the right it takes. */
export const BUILDERS_ACTIONS: Readonly<Record<string, string>> = {
  'configure-the-view': 'plugin::content-manager.collection-types.configure-view',
  'edit-the-model': 'plugin::content-type-builder.read',
};
