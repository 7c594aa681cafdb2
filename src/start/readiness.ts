import type { Core } from '@strapi/strapi';
import { lowDiskReasons, stoppingReasons } from '../availability';
import { constraintsState } from '../constraints';
import { givenFlag } from './settings';
import { startMessage } from './wording';

type ReadinessCheck = () => Promise<readonly string[]>;

interface Readiness {
  addCheck(check: ReadinessCheck): void;
  mayChangeRules(): Promise<boolean>;
}

interface Administrators {
  exists(): Promise<boolean>;
}

/** A database that lacks rules which it must keep. */
const constraints =
  (strapi: Core.Strapi): ReadinessCheck =>
  async () => {
    const { missing } = constraintsState(strapi);
    return missing.length === 0 ? [] : [startMessage('constraints_missing', { names: missing.join(', ') })];
  };

/** Until there is an administrator, whoever comes first may register as one. There is always one afterwards. */
const administrator = (strapi: Core.Strapi): ReadinessCheck => {
  const administrators = strapi.service('admin::user') as unknown as Administrators;
  let isThere = false;
  return async () => {
    isThere ||= await administrators.exists();
    return isThere ? [] : [startMessage('administrator_missing')];
  };
};

/** Where the app was given an account of its own, that must not be one that could switch the rules of the database off. */
const account =
  (readiness: Readiness): ReadinessCheck =>
  async () =>
    givenFlag('DATABASE_TWO_ACCOUNTS', false) && (await readiness.mayChangeRules())
      ? [startMessage('account_too_powerful')]
      : [];

/** Tells the plugin's readiness route what the app itself needs to be ready. */
export const reportReadiness = (strapi: Core.Strapi): void => {
  const readiness: Readiness | undefined = strapi.plugins['cchc-report']?.service('readiness');
  readiness?.addCheck(() => Promise.resolve(stoppingReasons(strapi)));
  readiness?.addCheck(constraints(strapi));
  readiness?.addCheck(administrator(strapi));
  readiness?.addCheck(() => lowDiskReasons(strapi));
  if (readiness !== undefined) readiness.addCheck(account(readiness));
};
