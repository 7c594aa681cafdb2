/** Strapi's name of the widget of key statistics. */
export const BUILDERS_WIDGET = { pluginId: 'admin', id: 'key-statistics' } as const;
