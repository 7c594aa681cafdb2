import type { Core } from '@strapi/strapi';
import { KEPT_PAGES, isPortalEnabled } from '../src/portal/addresses';
import { configureMail } from '../src/start/mailSettings';
import { isReportPluginBuilt, REPORT_PLUGIN } from '../src/start/reportPlugin';
import { readSetting, readList } from '../src/start/settings';
import { ACCEPTED_MIMES, serveAsDownload } from '../src/uploads';
import { MAX_FILE_BYTES } from '../src/uploads/limits';

/** Empty values leave the plugin's defaults. */
const signing = (): { keyFile?: string; checkpoints?: string[] } => {
  const [keyFile, checkpoints] = [readSetting('SIGNING_KEY_FILE'), readList('CHECKPOINT_DIR')];
  return { ...(keyFile && { keyFile }), ...(checkpoints.length > 0 && { checkpoints }) };
};

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    // With sessions, which end with the account. A token without one stays valid until it expires, whatever happens
    // to the account.
    config: { jwtSecret: env('JWT_SECRET', ''), jwtManagement: 'refresh' },
  },
  // Without settings nothing is sent (src/start/mail.ts).
  ...configureMail(),
  upload: {
    config: {
      sizeLimit: MAX_FILE_BYTES,
      security: { allowedTypes: [...ACCEPTED_MIMES] },
      providerOptions: { localServer: { maxage: 300_000, setHeaders: serveAsDownload } },
    },
  },
  // Strapi refuses to start if the path of a plugin is missing, even a disabled one.
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
