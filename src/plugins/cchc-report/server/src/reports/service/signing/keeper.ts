import type { Core } from '@strapi/strapi';
import type { Seal } from '../../model';
import { fillTemplate } from '../../../domain/vi';
import { inSnapshot, type Query } from '../../../sources';
import { holdLock } from '../../../sources/lock';
import {
  foreignRules,
  frozenRows,
  insertKey,
  lastCheckpoint,
  missingIn,
  readKeys,
  readLedgerId,
} from '../../store';
import words from '../../../translations/signing.vi.json';
import type { ActionName } from '../../../contract';
import { waitWithin } from '../../../within';
import { getService } from '../../../services/getService';
import { inOwnTables } from '../../../services/reading';
import type { Actor } from '../actor';
import { writeCheckpoint } from './checkpoints';

/** The chain of actions by the system. */
const SUBJECT = 'system';
const SYSTEM: Actor = { account: '', name: words.system, ip: null };

const EVERY_MS = 60_000;
/** An action is covered after this delay, together with any that follow meanwhile. */
const SOON_MS = 2_000;
/** How long the last checkpoint may delay a shutdown. */
const LAST_MS = 5_000;
const SEALS_IN_ENTRY = 500;

/**
 * Shortens an error message; for a failed statement only the message of the database, which knex appends to the
 * statement.
 */
const shortReason = (error: unknown): string => {
  const { message } = error as Error;
  return error instanceof Error && 'code' in error ? (message.split(' - ').at(-1) ?? message) : message;
};

/** Maintains the log in the background: new keys, disabled rules, and regular checkpoints. */
export const createLogKeeperService = ({ strapi }: { strapi: Core.Strapi }) => {
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;
  let isEnded = false;
  let working: Promise<void> = Promise.resolve();
  /** Rules known to be broken, so that each is logged only once. */
  let off: readonly string[] = [];

  const add = async (
    query: Query,
    action: ActionName,
    now: Date,
    detail: Readonly<Record<string, unknown>>,
    seals: readonly Seal[] = [],
  ): Promise<void> => {
    const done = { action, at: now, agencyId: null, reportId: null, detail };
    await getService(strapi, 'log').addOn(query, SUBJECT, SYSTEM, done, seals);
  };

  const noteRules = (names: readonly string[], state: string, now: Date): Promise<void> =>
    inOwnTables(strapi, (query) => add(query, 'rules', now, { names, what: names.join(', '), state }));

  /** A key that is unknown to the database, which knows others, replaces the last one. */
  const noteKey = async (query: Query, now: Date): Promise<void> => {
    await holdLock(query, 'key');
    const key = getService(strapi, 'signing').key();
    const known = await readKeys(query);
    if (known.length === 0 || known.some(({ id }) => id === key.id)) return;
    await insertKey(query, key);
    await add(query, 'key', now, { key: key.id, former: known.map(({ id }) => id).join(', ') });
  };

  /** Runs before the first checkpoint: seals the rows that an earlier version stored, in their present state. */
  const sealStored = (now: Date): Promise<void> =>
    inOwnTables(strapi, async (query) => {
      await holdLock(query, 'seal');
      const log = (await readLedgerId(query)) ?? '';
      if (
        (await lastCheckpoint(query)) !== null ||
        (await getService(strapi, 'signing').places().last(log)) !== null
      )
        return;
      const [sealed] = await query('select 1 from cchc_report_actions where seals is not null limit 1');
      if (sealed !== undefined) return;
      const rows = await frozenRows(query);
      for (let from = 0; from < rows.length; from += SEALS_IN_ENTRY) {
        const some = rows.slice(from, from + SEALS_IN_ENTRY);
        await add(query, 'seal', now, { count: some.length }, some);
      }
    });

  const look = async (now: Date): Promise<void> => {
    const broken = await inSnapshot(strapi, async (query) => [
      ...(await missingIn(query)),
      ...(await foreignRules(query)),
    ]);
    const fresh = broken.filter((name) => !off.includes(name));
    if (fresh.length > 0) await noteRules(fresh, 'off', now);
    off = broken;
    await getService(strapi, 'checkpoints').cover();
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      strapi.log.error(fillTemplate(words.failed, { reason: shortReason(error) }));
    }
  };

  const queue = (work: () => Promise<void>): void => {
    working = working.then(() => attempt(work));
  };

  /** Schedules a checkpoint for an entry that is being added. */
  const coverSoon = (): void => {
    if (isEnded || soon !== undefined) return;
    soon = setTimeout(() => {
      soon = undefined;
      queue(() => getService(strapi, 'checkpoints').cover());
    }, SOON_MS);
    soon.unref();
  };

  return {
    /**
     * Logs the findings of a start, then checks every minute. A failure goes to the server's log, and readiness gives
     * the reason.
     * @param restored rules of the database that this start restored
     */
    async start(restored: readonly string[], now: () => Date): Promise<void> {
      getService(strapi, 'log').onEntry(coverSoon);
      await attempt(async () => {
        await inOwnTables(strapi, (query) => noteKey(query, now()));
        await sealStored(now());
        if (restored.length > 0) await noteRules(restored, 'restored', now());
        await getService(strapi, 'checkpoints').cover();
      });
      timer = setInterval(() => {
        queue(() => look(now()));
      }, EVERY_MS);
      timer.unref();
    },

    /**
     * Logs rules that broke since the last check, then covers all uncovered entries. The timer of `start` calls it
     * every minute.
     * @throws ReportError `checkpoint_failed`, `signing_unavailable`
     */
    look,

    /**
     * Starts over with all heads after a deliberate restore, so that earlier checkpoints no longer apply. The log
     * records the restore, and the new key if there is one.
     * @throws ReportError `checkpoint_failed`, `signing_unavailable`
     */
    beginAfterRestore(now: Date): Promise<void> {
      return inOwnTables(strapi, async (query) => {
        await noteKey(query, now);
        const log = (await readLedgerId(query)) ?? '';
        const { key, places } = getService(strapi, 'signing');
        const last = (await places().last(log))?.checkpoint.number ?? 0;
        await add(query, 'restore', now, { key: key().id, last });
        await writeCheckpoint(strapi, query, 'restore');
      });
    },

    /** Covers all uncovered entries, if that is possible soon enough. */
    async stop(): Promise<void> {
      isEnded = true;
      clearInterval(timer);
      clearTimeout(soon);
      await attempt(() =>
        waitWithin(
          LAST_MS,
          working.then(() => getService(strapi, 'checkpoints').cover()),
        ),
      );
    },
  };
};
