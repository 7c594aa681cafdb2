import type { Core } from '@strapi/strapi';
import { type DatabaseWatch, watchDatabase } from './availability';
import { installConstraints } from './constraints';
import { checkStrapiInput } from './input';
import { redactLog } from './logging';
import { recordMiddleware } from './records';
import { lendRecords } from './records/keeper';
import { applyScreens } from './screens';
import { guardSessions } from './sessions';
import {
  believeTrustedProxies,
  checkEverySignIn,
  chooseAccountLanguage,
  closeLicenseCheck,
  closeRegistration,
  drainDatabase,
  failWithAsyncTests,
  giveBackRights,
  grantPublicActions,
  grantStaffRoles,
  holdStart,
  logAnswerFailures,
  nameStrapiRoles,
  reportReadiness,
  refuseUnsetMail,
  requireDatabaseUrl,
  setAsideRights,
  requireSecrets,
  setHomeAgency,
  startAccountsInVietnamese,
  surviveStrayRejections,
} from './start';
import { removePartsOfKilled, writeFilesWhole } from './uploads';

// Columns are `timestamp without time zone`: another zone would shift every stored instant.
process.env['TZ'] = 'UTC';

let forget = (): void => undefined;
let watch: DatabaseWatch | undefined;
let endStart = (): Promise<void> => Promise.resolve();

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    redactLog(strapi);
    logAnswerFailures(strapi);
    requireSecrets();
    requireDatabaseUrl(strapi);
    watch = watchDatabase(strapi);
    failWithAsyncTests();
    closeLicenseCheck(strapi);
    checkStrapiInput(strapi);
    believeTrustedProxies(strapi);
    strapi.documents.use(recordMiddleware(strapi) as Parameters<typeof strapi.documents.use>[0]);
    lendRecords(strapi);
    guardSessions(strapi);
    writeFilesWhole(strapi);
    // Not in `register` itself: what only reads the content types, such as `npm run types`, has no database.
    strapi.hook('strapi::content-types.beforeSync').register(async () => {
      endStart = await holdStart(strapi);
      await setAsideRights(strapi);
    });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    forget = surviveStrayRejections(strapi);
    refuseUnsetMail(strapi);
    checkEverySignIn(strapi);
    await installConstraints(strapi);
    reportReadiness(strapi);
    await grantPublicActions(strapi);
    await closeRegistration(strapi);
    startAccountsInVietnamese(strapi);
    await chooseAccountLanguage(strapi);
    await nameStrapiRoles(strapi);
    await grantStaffRoles(strapi);
    await applyScreens(strapi);
    await setHomeAgency(strapi);
    await giveBackRights(strapi);
    await removePartsOfKilled(strapi);
    await endStart();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await endStart();
    await drainDatabase(strapi);
    watch?.stop();
    forget();
  },
};
