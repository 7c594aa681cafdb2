import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../pluginId';
import { inTransaction, type Query } from '../../sources';
import { dueImports, findImport, holdImports } from '../store';
import words from '../model/imports.vi.json';
import { getService } from '../../services/getService';
import { checkRows } from './checkRows';
import { endImport } from './endImport';
import { isPassing } from './faults';
import { rightsOfAccount } from './rights';
import { runRows } from './runRows';

/** After a fault, such as a database that is away, or while others are at what is due: it is looked for again. */
const AGAIN_AFTER_MILLISECONDS = 5000;
/** A fault that may pass, and does not for one import, is a fault of it. */
const MOST_ATTEMPTS = 10;

type Clock = () => Date;

/** What came of looking for something to do. */
type Turn = 'nothing due' | 'others are at it' | 'done';

/**
 * Goes on with the imports that are due, one at a time, whoever began them: also those of a process that was killed, but none
 * that another process is at. It runs apart from the requests that ask for it, which only wake it.
 */
export const createImportRunnerService = ({ strapi }: { strapi: Core.Strapi }) => {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let wakeUp = (): void => undefined;
  let isWoken = false;

  const attempts = new Map<string, number>();

  const fail = (id: string, reason: string, at: Date): Promise<void> =>
    inTransaction(strapi, async (query) => {
      const row = await findImport(query, id, true);
      if (row !== null) await endImport(strapi, query, row, { state: 'failed', reason, at });
    });

  const goOn = async (id: string, query: Query, now: Clock): Promise<void> => {
    const row = await inTransaction(strapi, (own) => findImport(own, id));
    if (row?.state !== 'checking' && row?.state !== 'running') return;
    const rights = await rightsOfAccount(strapi, row.account, row.uid);
    if (rights?.may('create') !== true) return fail(id, words.failed.account, now());
    const course = { isStopping: () => stopped, now, query };
    if (row.state === 'checking') await checkRows(strapi, id, rights, course);
    else await runRows(strapi, row, rights, course);
  };

  /** @throws what may be gone when it is tried again */
  const attempt = async (id: string, query: Query, now: Clock): Promise<void> => {
    try {
      await goOn(id, query, now);
      attempts.delete(id);
    } catch (error) {
      const mayPass = isPassing(error) || getService(strapi, 'recordKeeper').keeper().isContention(error);
      const made = (attempts.get(id) ?? 0) + 1;
      attempts.set(id, made);
      if (mayPass && made < MOST_ATTEMPTS) throw error;
      attempts.delete(id);
      strapi.log.error(
        `${PLUGIN_ID}: import ${id} failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      await fail(id, words.failed.fault, now());
    }
  };

  const next = async (now: Clock): Promise<Turn> => {
    const due = await inTransaction(strapi, dueImports);
    for (const one of due) {
      const hold = await holdImports(strapi, one);
      if (hold === null) continue;
      try {
        await attempt(one.id, hold.query, now);
      } finally {
        await hold.end();
      }
      return 'done';
    }
    return due.length === 0 ? 'nothing due' : 'others are at it';
  };

  /** @param isLight ended by whatever wakes the runner; else by the end of the server alone */
  const sleep = (milliseconds: number | null, isLight: boolean): Promise<void> =>
    new Promise((resolve) => {
      const timer = milliseconds === null ? undefined : setTimeout(resolve, milliseconds);
      wakeUp = () => {
        if (!isLight && !stopped) return;
        clearTimeout(timer);
        resolve();
      };
      if (isWoken) wakeUp();
    });

  const loop = async (now: Clock): Promise<void> => {
    while (!stopped) {
      isWoken = false;
      try {
        const turn = await next(now);
        if (turn !== 'done') await sleep(turn === 'nothing due' ? null : AGAIN_AFTER_MILLISECONDS, true);
      } catch (error) {
        strapi.log.error(`${PLUGIN_ID}: imports wait for the database: ${String(error)}`);
        await sleep(AGAIN_AFTER_MILLISECONDS, false);
      }
    }
  };

  return {
    /** @param now tells when an import ends */
    start(now: Clock): void {
      running = loop(now);
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
