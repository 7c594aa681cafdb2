import { join } from 'node:path';
import type { Transferable } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import { Piscina } from 'piscina';
import type { PluginConfig } from '../config';
import { ReportError, type ErrorCode } from '../domain/errors';
import { PLUGIN_ID } from '../pluginId';
import { unpackAnswer, type Answer, type TaskName, type Tasks } from '../worker/task';

/** The limits of a task, and the codes of its failures. */
export interface Bounds {
  readonly seconds: number;
  /** The code when it took longer. */
  readonly late: ErrorCode;
  /** The code when its thread ran out of memory or crashed. */
  readonly broken: ErrorCode;
  /** Objects that are moved to the thread. */
  readonly transfer?: readonly Transferable[];
}

/** Next to `dist/server`, where the plugin's build puts its entries. */
const WORKER = join(__dirname, '..', 'worker', 'index.js');
/** A thread that is idle for this long is ended to free its memory; one stays, so that nobody waits for a start. */
const IDLE_MILLISECONDS = 30_000;
/**
 * Memory for a thread's newest objects. With more, garbage is collected later: a file of ten thousand rows takes
 * twice the memory and saves a tenth of the time.
 */
const YOUNG_MEGABYTES = 8;
/**
 * The lower priority of threads when all processors are busy. Linux has a priority for each thread; elsewhere this
 * would lower the server's own priority.
 */
const NICE = process.platform === 'linux' ? 10 : 0;

/**
 * Threads for long or risky work: each is limited in time and memory, and a failing thread does not affect the
 * server.
 */
export const createThreadsService = ({ strapi }: { strapi: Core.Strapi }) => {
  let pool: Piscina | undefined;
  let stopped = false;

  const startPool = (broken: ErrorCode): Piscina => {
    if (stopped) throw new ReportError(broken);
    const { threads, threadMegabytes } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).exports;
    pool ??= new Piscina({
      filename: WORKER,
      minThreads: 1,
      // One thread more than there are writers, for the check, so that no task waits for a thread while its time
      // runs.
      maxThreads: threads + 1,
      idleTimeout: IDLE_MILLISECONDS,
      atomics: 'disabled',
      niceIncrement: NICE,
      resourceLimits: { maxOldGenerationSizeMb: threadMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      // The thread runs built code, so it does not inherit process options such as a TypeScript loader.
      execArgv: [],
    });
    return pool;
  };

  return {
    /**
     * Runs one task in a thread.
     * @throws ReportError `late`, `broken`, and refusals of the task
     */
    async run<Name extends TaskName>(
      name: Name,
      given: Tasks[Name]['given'],
      { seconds, late, broken, transfer = [] }: Bounds,
    ): Promise<Tasks[Name]['done']> {
      const signal = AbortSignal.timeout(seconds * 1000);
      const answer = await startPool(broken)
        .run(given, { name, transferList: [...transfer], signal })
        .catch((error: unknown): never => {
          strapi.log.error(`${PLUGIN_ID}: a thread did not end its task "${name}": ${String(error)}`);
          throw new ReportError(signal.aborted ? late : broken);
        });
      return unpackAnswer(answer as Answer<Tasks[Name]['done']>);
    },

    /** Ends the threads with their tasks; nothing is started afterwards. */
    async stop(): Promise<void> {
      stopped = true;
      await pool?.destroy();
    },
  };
};
