/** The plugin's name in the admin: routes, permissions and translation keys begin with it. */
export const PLUGIN_ID = 'cchc-report';

/** Where the admin has the plugin's page. */
export const PAGE = `plugins/${PLUGIN_ID}`;
