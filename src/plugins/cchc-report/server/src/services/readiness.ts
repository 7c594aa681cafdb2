import type { Core } from '@strapi/strapi';
import { fillTemplate } from '../domain/vi';
import words from '../translations/readiness.vi.json';
import { mayChangeRules, queryOn } from '../sources';
import { missingOfImports } from '../importing/store';
import { missingOfMembers } from '../offices/store';
import { missingOfSchema } from '../reports/store';
import { missingOfWork } from '../work/store';
import { waitWithin } from '../within';
import { getService } from './getService';

/** Returns the reasons why the system cannot work, in Vietnamese; empty when it can. */
export type ReadinessCheck = () => Promise<readonly string[]>;

/** How long the database may take to answer before it counts as unavailable, in milliseconds. */
const DATABASE_TIMEOUT = 1500;

/** Checks that the system can work now, not merely that the process is alive. */
export const createReadinessService = ({ strapi }: { strapi: Core.Strapi }) => {
  const database: ReadinessCheck = async () => {
    try {
      await waitWithin(DATABASE_TIMEOUT, strapi.db.connection.raw('select 1'));
      return [];
    } catch {
      return [words.database];
    }
  };
  const sources: ReadinessCheck = async () =>
    getService(strapi, 'sources')
      .missing()
      .map(({ source, reason }) => fillTemplate(words.source, { source, reason }));
  const schema: ReadinessCheck = async () => {
    const missing: string[] = [];
    for (const list of [missingOfSchema, missingOfImports, missingOfMembers, missingOfWork])
      missing.push(...(await list(strapi)));
    return missing.length === 0 ? [] : [fillTemplate(words.schema, { names: missing.join(', ') })];
  };
  const search: ReadinessCheck = async () => {
    const missing = await getService(strapi, 'search').missing();
    return missing.length === 0 ? [] : [fillTemplate(words.search, { names: missing.join(', ') })];
  };
  const signing: ReadinessCheck = async () => {
    try {
      await getService(strapi, 'checkpoints').refuseUnwritable();
      const failure = getService(strapi, 'checkpoints').failure();
      return failure === null ? [] : [failure];
    } catch (error) {
      return [(error as Error).message];
    }
  };
  const added: ReadinessCheck[] = [];
  const addedWarnings: ReadinessCheck[] = [];

  return {
    /** The reasons while the database does not answer at all. */
    away: [words.database] as const,

    /** Lets the app add its own conditions, such as the constraints that its database must have. */
    addCheck(check: ReadinessCheck): void {
      added.push(check);
    },

    /** Lets the app add warnings, such as a missing backup. */
    addWarning(warning: ReadinessCheck): void {
      addedWarnings.push(warning);
    },

    /** True when the app's database account could disable rules. */
    mayChangeRules: (): Promise<boolean> => mayChangeRules(queryOn(strapi.db.connection)),

    /** Problems that need attention but do not keep the system from working. */
    async warnings(): Promise<readonly string[]> {
      const mayChange = await waitWithin(DATABASE_TIMEOUT, this.mayChangeRules()).catch(() => false);
      const more = await Promise.all(addedWarnings.map((warning) => warning().catch(() => [words.check])));
      return [...(mayChange ? [words.oneAccount] : []), ...more.flat()];
    },

    /** Empty when ready. Without a database no other check is possible. */
    async reasons(): Promise<readonly string[]> {
      const away = await database();
      if (away.length > 0) return away;
      const reasons = await Promise.all(
        [sources, schema, search, signing, ...added].map((check) =>
          waitWithin(DATABASE_TIMEOUT, check()).catch(() => [words.check]),
        ),
      );
      return reasons.flat();
    },
  };
};
