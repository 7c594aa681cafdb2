/** Strapi's names of the hooks of its lists; it exports none. */
export const COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';
export const FILTERS_HOOK = 'Admin/CM/pages/ListView/inject-in-filters';
