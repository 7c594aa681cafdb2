import type { Core } from '@strapi/strapi';
import { givenList } from '../src/start/settings';

const MEGABYTE = 1024 * 1024;

/** `CORS_ORIGINS`: comma-separated origins of portals that read the API from a browser; none by default. */
export default (): Core.Config.Middlewares => [
  'strapi::logger',
  'global::api-errors',
  'global::admin-errors',
  'strapi::errors',
  'global::record-errors',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: givenList('CORS_ORIGINS'), credentials: false } },
  'global::rate-limits',
  'strapi::query',
  'global::unreadable-bodies',
  'global::received-forms',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '1mb',
      textLimit: '1mb',
      // A part by any other name is nobody's to read, so that it is not written to the temporary folder either.
      formidable: {
        maxFileSize: 20 * MEGABYTE,
        filter: ({ name }: { name: string | null }) => name === 'files',
      },
    },
  },
  'global::received-files',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
