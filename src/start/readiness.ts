import type { Core } from '@strapi/strapi';
import { checkDisks, checkStopping } from '../availability';
import { createBackupsWarning } from '../availability/backups';
import { readConstraintsState } from '../constraints/install';
import { createSchemaCheck } from '../migrations';
import { createBucketWarning } from '../uploads/bucketWarning';
import { readFlag } from './settings';
import { startMessage } from './wording';

type ReadinessCheck = () => Promise<readonly string[]>;

interface Readiness {
  addCheck(check: ReadinessCheck): void;
  addWarning(warning: ReadinessCheck): void;
  mayChangeRules(): Promise<boolean>;
}

interface Administrators {
  exists(): Promise<boolean>;
}

/** Not ready if the database lacks constraints it must enforce. */
const createConstraintsCheck =
  (strapi: Core.Strapi): ReadinessCheck =>
  async () => {
    const { missing } = readConstraintsState(strapi);
    return missing.length === 0 ? [] : [startMessage('constraints_missing', { names: missing.join(', ') })];
  };

/**
 * Not ready while there is no administrator, because the first visitor could register as one. One always exists
 * afterwards.
 */
const createAdministratorCheck = (strapi: Core.Strapi): ReadinessCheck => {
  const administrators = strapi.service('admin::user') as unknown as Administrators;
  let isThere = false;
  return async () => {
    isThere ||= await administrators.exists();
    return isThere ? [] : [startMessage('administrator_missing')];
  };
};

/** With separate database accounts, the app's account must not be able to disable the database's rules. */
const createAccountCheck =
  (readiness: Readiness): ReadinessCheck =>
  async () =>
    readFlag('DATABASE_TWO_ACCOUNTS', false) && (await readiness.mayChangeRules())
      ? [startMessage('account_too_powerful')]
      : [];

/** Adds the app's own checks to the plugin's readiness route. */
export const addReadinessChecks = (strapi: Core.Strapi): void => {
  const readiness: Readiness | undefined = strapi.plugins['cchc-report']?.service('readiness');
  readiness?.addCheck(() => Promise.resolve(checkStopping(strapi)));
  readiness?.addCheck(createSchemaCheck(strapi));
  readiness?.addCheck(createConstraintsCheck(strapi));
  readiness?.addCheck(createAdministratorCheck(strapi));
  readiness?.addCheck(() => checkDisks(strapi));
  if (readiness !== undefined) readiness.addCheck(createAccountCheck(readiness));
  readiness?.addWarning(createBackupsWarning(strapi.log, () => new Date()));
  readiness?.addWarning(createBucketWarning(() => performance.now()));
};
