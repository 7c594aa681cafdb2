/** The plugin's name in the admin: routes, permissions and translation keys begin with it. */
export const PLUGIN_ID = 'cchc-report';

/** Where the admin has the page of figures and report. */
export const PAGE = `plugins/${PLUGIN_ID}`;

/** Where it checks documents: beside, not below, or the menu would take both for open. */
export const CHECK_PAGE = `${PAGE}-check`;
