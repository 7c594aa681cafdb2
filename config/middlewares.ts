import { constants } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import { isPortalEnabled } from '../src/portal/addresses';
import { checkOrigins } from '../src/start/urls';
import { isReportPluginBuilt } from '../src/start/reportPlugin';
import { readList } from '../src/start/settings';
import { isFileField } from '../src/uploads';

const MEGABYTE = 1024 * 1024;
const FORM_FIELDS = 1000;

/** Other origins may read from a browser but not write: a writing token has no place in a web page. */
const CORS = {
  credentials: false,
  methods: ['GET', 'HEAD'],
  headers: ['Accept', 'Authorization', 'Content-Type', 'If-None-Match', 'If-Range', 'Range'],
  expose: ['Accept-Ranges', 'Content-Disposition', 'Content-Range', 'ETag', 'Retry-After'],
};

/**
 * `CORS_ORIGINS`: comma-separated origins whose pages may read the API; none by default. `PORTAL_ENABLED=false`
 * removes the portal's addresses.
 */
export default (): Core.Config.Middlewares => [
  'global::stalled-answers',
  'global::metrics',
  'global::request-ids',
  'strapi::logger',
  'global::unread-bodies',
  'global::unreadable-addresses',
  ...(isPortalEnabled() ? ['global::portal-refusals'] : []),
  'global::admin-errors',
  'global::api-errors',
  'global::database-waits',
  'strapi::errors',
  'global::lost-database',
  'global::record-errors',
  'global::malformed-input',
  'global::answer-in-time',
  'strapi::security',
  'global::asked-origins',
  { name: 'strapi::cors', config: { ...CORS, origin: checkOrigins(readList('CORS_ORIGINS')) } },
  'global::rate-limits',
  'global::mail-requests',
  {
    name: 'strapi::compression',
    // Low effort: these answers are compressed per request.
    config: { threshold: 1024, br: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } },
  },
  ...(isReportPluginBuilt() ? ['plugin::cchc-report.kept-answers'] : []),
  'strapi::query',
  'global::unreadable-requests',
  'global::received-forms',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '1mb',
      textLimit: '1mb',
      // Refuse excess fields; the form reader would silently drop them.
      queryString: { parameterLimit: FORM_FIELDS, throwOnLimitExceeded: true, strictDepth: true },
      // Parts with other names are never read, so they are not written to the temporary folder either.
      formidable: {
        maxFileSize: 20 * MEGABYTE,
        maxFields: FORM_FIELDS,
        maxFieldsSize: MEGABYTE,
        filter: ({ name }: { name: string | null }) => isFileField(name),
      },
    },
  },
  'global::bounded-requests',
  'global::received-files',
  'strapi::session',
  'strapi::favicon',
  ...(isPortalEnabled() ? ['global::portal'] : []),
  'global::guide',
  'global::stored-files',
  'strapi::public',
];
