/** Strapi's names of the hooks of its lists; it exports none. */
export const COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';
export const FILTERS_HOOK = 'Admin/CM/pages/ListView/inject-in-filters';

/** Its place under the buttons of the edit form, by page and area. */
export const UNDER_BUTTONS = { page: 'editView', area: 'right-links' } as const;
