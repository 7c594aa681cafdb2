import type { Core } from '@strapi/strapi';
import { type DatabaseWatch, watchDatabase } from './availability';
import { installConstraints } from './constraints/install';
import { grantMemberRights } from './constraints/memberRights';
import { checkStrapiInput } from './input/check';
import { prepareLog } from './logging';
import { checkMetricsSettings } from './metrics';
import { runFirst, upgradeDatabase } from './migrations';
import { recordMiddleware } from './records';
import { lendRecords } from './records/keeper';
import { applyScreens } from './screens/apply';
import { guardSessions } from './sessions/guard';
import { dropUntrustedHeaders } from './start/trustedProxies';
import { equalizeSignInTime, setAccountLanguage, createAccountsInVietnamese } from './start/accounts';
import { closeLicenseCheck } from './start/licenseCheck';
import { closeRegistration, grantPublicActions } from './start/publicRole';
import { drainDatabase, takeStartLock, requireDatabaseUrl } from './start/database';
import { propagateAsyncFailures } from './start/asyncTests';
import { restoreRights, saveRights } from './start/absentPlugin';
import { keepInvitations } from './start/invitations';
import { grantStaffRoles, translatePortalRoles, translateStrapiRoles } from './start/staffRoles';
import { logAnswerFailures } from './start/failures';
import { addReadinessChecks } from './start/readiness';
import { wordLetters } from './start/letters';
import { refuseMailUntilSetUp } from './start/mail';
import { requireSecrets } from './start/secrets';
import { setHomeAgency } from './start/reportPlugin';
import { handleStrayRejections } from './start/strayRejections';
import {
  keepFilesInBucket,
  moveToBucket,
  readBucketSettings,
  removeAbandonedParts,
  writeFilesAtomically,
} from './uploads';

// Columns are `timestamp without time zone`; another zone would shift stored instants.
process.env['TZ'] = 'UTC';

let removeHandler = (): void => undefined;
let watch: DatabaseWatch | undefined;
let bucket: ReturnType<typeof readBucketSettings> = null;
let releaseStart = (): Promise<void> => Promise.resolve();

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    prepareLog(strapi);
    logAnswerFailures(strapi);
    requireSecrets();
    checkMetricsSettings();
    requireDatabaseUrl(strapi);
    bucket = readBucketSettings();
    watch = watchDatabase(strapi);
    propagateAsyncFailures();
    closeLicenseCheck(strapi);
    checkStrapiInput(strapi);
    dropUntrustedHeaders(strapi);
    strapi.documents.use(recordMiddleware(strapi) as Parameters<typeof strapi.documents.use>[0]);
    lendRecords(strapi);
    guardSessions(strapi);
    keepInvitations(strapi);
    if (bucket === null) writeFilesAtomically(strapi);
    else keepFilesInBucket(strapi, bucket);
    // Not in `register` itself: commands that only read content types, such as `npm run types`, have no database.
    runFirst(strapi, async (before) => {
      releaseStart = await takeStartLock(strapi);
      await upgradeDatabase(strapi, before);
      await saveRights(strapi);
    });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    removeHandler = handleStrayRejections(strapi);
    refuseMailUntilSetUp(strapi);
    await wordLetters(strapi);
    equalizeSignInTime(strapi);
    await installConstraints(strapi);
    await grantMemberRights(strapi);
    addReadinessChecks(strapi);
    await grantPublicActions(strapi);
    await closeRegistration(strapi);
    createAccountsInVietnamese(strapi);
    await setAccountLanguage(strapi);
    await translateStrapiRoles(strapi);
    await translatePortalRoles(strapi);
    await grantStaffRoles(strapi);
    await applyScreens(strapi);
    await setHomeAgency(strapi);
    await restoreRights(strapi);
    await removeAbandonedParts(strapi);
    if (bucket !== null) await moveToBucket(strapi, bucket);
    await releaseStart();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await releaseStart();
    await drainDatabase(strapi);
    watch?.stop();
    removeHandler();
  },
};
