import type { Core } from '@strapi/strapi';
import { KEPT_PAGES, isPortalEnabled } from '../src/portal/addresses';
import { isReportPluginBuilt, REPORT_PLUGIN } from '../src/start/reportPlugin';
import { given, givenList } from '../src/start/settings';
import { ACCEPTED_MIMES, serveAsFile } from '../src/uploads';

const MEGABYTE = 1024 * 1024;

/** Empty: the plugin's own choice. */
const signing = (): { keyFile?: string; checkpoints?: string[] } => {
  const [keyFile, checkpoints] = [given('SIGNING_KEY_FILE'), givenList('CHECKPOINT_DIR')];
  return { ...(keyFile && { keyFile }), ...(checkpoints.length > 0 && { checkpoints }) };
};

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    // With sessions, which end with the account: a key without one opens until it expires, whatever becomes of the account.
    config: { jwtSecret: env('JWT_SECRET', ''), jwtManagement: 'refresh' },
  },
  upload: {
    config: {
      sizeLimit: 20 * MEGABYTE,
      security: { allowedTypes: [...ACCEPTED_MIMES] },
      providerOptions: { localServer: { maxage: 300_000, setHeaders: serveAsFile } },
    },
  },
  // Strapi refuses to start over an address that is not there, of a plugin that is switched off too.
  'cchc-report': isReportPluginBuilt()
    ? {
        enabled: true,
        resolve: REPORT_PLUGIN,
        config: {
          keptAnswers: { pages: isPortalEnabled() ? KEPT_PAGES : {} },
          signing: signing(),
        },
      }
    : { enabled: false },
});
