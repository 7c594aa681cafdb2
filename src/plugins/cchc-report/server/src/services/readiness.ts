import type { Core } from '@strapi/strapi';
import { fillTemplate } from '../domain/vi';
import words from '../translations/readiness.vi.json';
import { mayChangeRules, queryOn } from '../sources';
import { missingOfImports } from '../importing/store';
import { missingOfSchema } from '../sources/life';
import { within } from '../within';
import { getService } from './getService';

/** Answers why the system cannot work, in Vietnamese; nothing when it can. */
export type ReadinessCheck = () => Promise<readonly string[]>;

/** How long the database may take to answer before it counts as away, in milliseconds. */
const DATABASE_TIMEOUT = 1500;

/** Whether the system can do its work now, not merely whether the process lives. */
export const createReadinessService = ({ strapi }: { strapi: Core.Strapi }) => {
  const database: ReadinessCheck = async () => {
    try {
      await within(DATABASE_TIMEOUT, strapi.db.connection.raw('select 1'));
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
    const missing = [...(await missingOfSchema(strapi)), ...(await missingOfImports(strapi))];
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

  return {
    /** What there is to say while the database does not answer at all. */
    away: [words.database] as const,

    /** Lets the app state conditions of its own, such as the constraints its database must keep. */
    addCheck(check: ReadinessCheck): void {
      added.push(check);
    },

    /** Whether the app's account of the database could switch its rules off. */
    mayChangeRules: (): Promise<boolean> => mayChangeRules(queryOn(strapi.db.connection)),

    /** Problems that do not keep the system from working but need attention. */
    async warnings(): Promise<readonly string[]> {
      const mayChange = await within(DATABASE_TIMEOUT, this.mayChangeRules()).catch(() => false);
      return mayChange ? [words.oneAccount] : [];
    },

    /** Empty when ready. Without a database nothing else can be asked. */
    async reasons(): Promise<readonly string[]> {
      const away = await database();
      if (away.length > 0) return away;
      const reasons = await Promise.all(
        [sources, schema, search, signing, ...added].map((check) =>
          within(DATABASE_TIMEOUT, check()).catch(() => [words.check]),
        ),
      );
      return reasons.flat();
    },
  };
};
