/** The plugin's name in the admin: routes, permissions and translation keys begin with it. */
export const PLUGIN_ID = 'cchc-report';

/** Where the admin has the page of figures and report. */
export const PAGE = `plugins/${PLUGIN_ID}`;

/** Where records of every type are looked for. */
export const SEARCH_PAGE = `${PAGE}-search`;

/** Where it checks documents: beside, not below, or the menu would take both for open. */
export const CHECK_PAGE = `${PAGE}-check`;

/** Where reports are drafted, issued and kept; one report at `LIFE_PAGE/<documentId>`. */
export const LIFE_PAGE = `${PAGE}-life`;

/** Where the templates of an agency's reports are. */
export const TEMPLATES_PAGE = `${PAGE}-templates`;

/** Where an agency says how its reports are headed, signed and due. */
export const SETTINGS_PAGE = `${PAGE}-settings`;

/** Where the records of the period are listed that lack something. */
export const INCOMPLETE_PAGE = `${PAGE}-incomplete`;

/** Where files of records are taken in; one of them by its id in the address. */
export const IMPORT_PAGE = `${PAGE}-import`;

/** Where an account finds its work. */
export const WORK_PAGE = `${PAGE}-work`;

/** Where an account chooses its office, and administrators place accounts. */
export const OFFICES_PAGE = `${PAGE}-offices`;
