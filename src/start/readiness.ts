import type { Core } from '@strapi/strapi';
import { constraintsState } from '../constraints';
import { startMessage } from './wording';

interface Readiness {
  addCheck(check: () => Promise<readonly string[]>): void;
}

/** Tells the plugin's readiness route that a database without its constraints is not ready. */
export const reportConstraints = (strapi: Core.Strapi): void => {
  const readiness: Readiness | undefined = strapi.plugins['cchc-report']?.service('readiness');
  readiness?.addCheck(async () => {
    const { missing } = constraintsState(strapi);
    return missing.length === 0 ? [] : [startMessage('constraints_missing', { names: missing.join(', ') })];
  });
};
