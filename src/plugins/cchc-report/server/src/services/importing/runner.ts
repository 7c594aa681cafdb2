import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../pluginId';
import { inTransaction } from '../../sources';
import { dueImport, findImport } from '../../sources/importing';
import words from '../../translations/imports.vi.json';
import { checkRows, type Course } from './checkRows';
import { endImport } from './endImport';
import { rightsOfAccount } from './rights';
import { runRows } from './runRows';

/** After a fault, such as a database that is away: what is due is looked for again. */
const AGAIN_AFTER_MILLISECONDS = 5000;

/** The database was away, or has no room now: what was begun goes on when it is back (SQLSTATE 08, 53 and 57P). */
const isPassing = (error: unknown): boolean => {
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  return (
    /^(08|53|57P|ECONN|EPIPE)/.test(String(code)) ||
    name === 'KnexTimeoutError' ||
    String(message).startsWith('Connection terminated')
  );
};

/**
 * Goes on with the imports that are due, one at a time, whoever began them: also those of a process that was killed. It runs
 * apart from the requests that ask for it, which only wake it.
 */
export const createImportRunnerService = ({ strapi }: { strapi: Core.Strapi }) => {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let wakeUp = (): void => undefined;
  let isWoken = false;

  const course: Course = { isStopping: () => stopped, now: () => new Date() };

  const fail = (id: string, reason: string): Promise<void> =>
    inTransaction(strapi, async (query) => {
      const row = await findImport(query, id, true);
      if (row !== null) await endImport(strapi, query, row, { state: 'failed', reason, at: course.now() });
    });

  const goOn = async (id: string): Promise<void> => {
    const row = await inTransaction(strapi, (query) => findImport(query, id));
    if (row === null) return;
    const rights = await rightsOfAccount(strapi, row.account, row.uid);
    if (rights?.may('create') !== true) return fail(id, words.failed.account);
    if (row.state === 'checking') await checkRows(strapi, id, rights, course);
    else await runRows(strapi, id, rights, course);
  };

  /** @returns whether there may be more to do */
  const next = async (): Promise<boolean> => {
    const id = await inTransaction(strapi, dueImport);
    if (id === null) return false;
    try {
      await goOn(id);
    } catch (error) {
      if (isPassing(error)) throw error;
      strapi.log.error(
        `${PLUGIN_ID}: import ${id} failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      await fail(id, words.failed.fault);
    }
    return true;
  };

  const sleep = (milliseconds: number | null): Promise<void> =>
    new Promise((resolve) => {
      const timer = milliseconds === null ? undefined : setTimeout(resolve, milliseconds);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isWoken) wakeUp();
    });

  const loop = async (): Promise<void> => {
    while (!stopped) {
      isWoken = false;
      try {
        if (!(await next())) await sleep(null);
      } catch (error) {
        strapi.log.error(`${PLUGIN_ID}: imports wait for the database: ${String(error)}`);
        await sleep(AGAIN_AFTER_MILLISECONDS);
      }
    }
  };

  return {
    start(): void {
      running = loop();
    },

    /** Something is due, or may be. */
    wake(): void {
      isWoken = true;
      wakeUp();
    },

    /** Ends after the rows that are being written. */
    async stop(): Promise<void> {
      stopped = true;
      this.wake();
      await running;
    },
  };
};
