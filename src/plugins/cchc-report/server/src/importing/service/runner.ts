import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../pluginId';
import { getService } from '../../services/getService';
import { inTransaction } from '../../sources';
import words from '../model/imports.vi.json';
import { type DueImport, dueImports, findImport } from '../store';
import { processBatch } from './batch';
import { endImport } from './endImport';
import { recordKeeper } from './recordKeeper';
import { accountRights } from './rights';
import { isTemporary } from './temporary';

/** After a fault, such as an unreachable database, and while other processes have all imports that are due. */
const RETRY_MILLISECONDS = 5000;
/** Failed attempts at one batch before its import fails. */
const MOST_ATTEMPTS = 10;

type Clock = () => Date;

/**
 * Works on the imports that are due, one batch after another, also on those that a killed process left. It runs apart from
 * the requests, which only wake it.
 */
export const createImportRunnerService = ({ strapi }: { strapi: Core.Strapi }) => {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let wakeUp = (): void => undefined;
  let isWoken = false;

  /** Failed attempts at the next batch of an import, by its id. */
  const attempts = new Map<string, number>();

  const fail = async (id: string, reason: string, at: Date): Promise<void> => {
    await inTransaction(strapi, async (query) => {
      const row = await findImport(query, id, true);
      if (row?.state === 'checking' || row?.state === 'running')
        await endImport(strapi, query, row, { state: 'failed', reason, endedAt: at });
    });
    getService(strapi, 'workCounts').add('import', 'failed');
  };

  /** Works on an import until it ends, another process takes it or the server stops. @returns false: another process has it */
  const work = async ({ id, uid, account }: DueImport, now: Clock): Promise<boolean> => {
    const rights = await accountRights(strapi, account, uid);
    if (rights?.may('create') !== true) {
      await fail(id, words.failed.account, now());
      return true;
    }
    for (let batches = 0; !stopped; batches += 1) {
      const result = await processBatch(strapi, id, rights, now());
      attempts.delete(id);
      if (result === 'written') getService(strapi, 'workCounts').add('import', 'done');
      if (result !== 'more') return result !== 'taken' || batches > 0;
      await setImmediate();
    }
    return true;
  };

  /** As `work`; an import whose batch keeps failing ends. @throws a temporary fault, to be retried later */
  const attempt = async (due: DueImport, now: Clock): Promise<boolean> => {
    try {
      return await work(due, now);
    } catch (error) {
      const { id } = due;
      const made = (attempts.get(id) ?? 0) + 1;
      attempts.set(id, made);
      if (made < MOST_ATTEMPTS) {
        if (recordKeeper(strapi).isContention(error)) return true;
        if (isTemporary(error)) throw error;
      }
      attempts.delete(id);
      strapi.log.error(
        `${PLUGIN_ID}: import ${id} failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      await fail(id, words.failed.fault, now());
      return true;
    }
  };

  /** Works on the oldest import that no other process has. @returns `busy`: other processes have all of them */
  const turn = async (now: Clock): Promise<'idle' | 'busy' | 'worked'> => {
    const due = await inTransaction(strapi, dueImports);
    for (const one of due) if (await attempt(one, now)) return 'worked';
    return due.length === 0 ? 'idle' : 'busy';
  };

  /** @param wakes whether a request may end the sleep before its time; the end of the server always does */
  const sleep = (milliseconds: number | null, wakes: boolean): Promise<void> =>
    new Promise((resolve) => {
      const timer = milliseconds === null ? undefined : setTimeout(resolve, milliseconds);
      wakeUp = () => {
        if (!wakes && !stopped) return;
        clearTimeout(timer);
        resolve();
      };
      if (isWoken) wakeUp();
    });

  const loop = async (now: Clock): Promise<void> => {
    while (!stopped) {
      isWoken = false;
      try {
        const done = await turn(now);
        if (done !== 'worked') await sleep(done === 'idle' ? null : RETRY_MILLISECONDS, true);
      } catch (error) {
        strapi.log.error(`${PLUGIN_ID}: imports wait for the database: ${String(error)}`);
        await sleep(RETRY_MILLISECONDS, false);
      }
    }
  };

  return {
    /** @param now the clock */
    start(now: Clock): void {
      running = loop(now);
    },

    /** Looks for imports that are due. */
    wake(): void {
      isWoken = true;
      wakeUp();
    },

    /** Stops after the batch that is being processed. */
    async stop(): Promise<void> {
      stopped = true;
      this.wake();
      await running;
    },
  };
};
