/** What the app sets up at a start, beyond what Strapi does. */
export { logAnswerFailures } from './answerFailures';
export { failWithAsyncTests } from './asyncTests';
export { giveBackRights, setAsideRights } from './absentPlugin';
export { chooseAccountLanguage, startAccountsInVietnamese } from './accountLanguage';
export { drainDatabase } from './databaseWork';
export { checkEverySignIn } from './adminSignIn';
export { setHomeAgency } from './homeAgency';
export { closeLicenseCheck } from './licenseCheck';
export { closeRegistration, grantPublicActions } from './publicRole';
export { reportReadiness } from './readiness';
export { refuseUnsetMail } from './mail';
export { grantStaffRoles, nameStrapiRoles } from './staffRoles';
export { requireDatabaseUrl } from './requireDatabaseUrl';
export { surviveStrayRejections } from './strayRejections';
export { holdStart } from './startLock';
export { requireSecrets } from './secrets';
export { believeTrustedProxies } from './trustedProxies';
