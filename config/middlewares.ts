import { constants } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import { isPortalEnabled } from '../src/portal/addresses';
import { checkedOrigins } from '../src/start/origins';
import { isReportPluginBuilt } from '../src/start/reportPlugin';
import { givenList } from '../src/start/settings';
import { isFileField } from '../src/uploads';

const MEGABYTE = 1024 * 1024;
const FORM_FIELDS = 1000;

/** Portals of other origins read from a browser, and write nothing: a token that may write has no place in a page. */
const CORS = {
  credentials: false,
  methods: ['GET', 'HEAD'],
  headers: ['Accept', 'Authorization', 'Content-Type', 'If-None-Match', 'If-Range', 'Range'],
  expose: ['Accept-Ranges', 'Content-Disposition', 'Content-Range', 'ETag', 'Retry-After'],
};

/**
 * `CORS_ORIGINS`: comma-separated origins of portals that read the API from a browser; none by default.
 * `PORTAL_ENABLED=false`: our own portal's addresses are as if there were none.
 */
export default (): Core.Config.Middlewares => [
  'global::stalled-answers',
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
  { name: 'strapi::cors', config: { ...CORS, origin: checkedOrigins(givenList('CORS_ORIGINS')) } },
  'global::rate-limits',
  'global::mail-requests',
  {
    name: 'strapi::compression',
    // At least effort: what goes through here is compressed for each who asks.
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
      // Fields beyond these are refused; without this the reader of forms drops them without a word.
      queryString: { parameterLimit: FORM_FIELDS, throwOnLimitExceeded: true, strictDepth: true },
      // A part by any other name is nobody's to read, so that it is not written to the temporary folder either.
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
  'strapi::public',
];
