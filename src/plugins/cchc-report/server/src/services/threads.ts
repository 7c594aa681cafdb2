import { join } from 'node:path';
import type { Transferable } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import { Piscina } from 'piscina';
import type { PluginConfig } from '../config';
import { ReportError, type ErrorCode } from '../domain/errors';
import { PLUGIN_ID } from '../pluginId';
import { doneOf, type Answer, type TaskName, type Tasks } from '../worker/task';

/** What bounds a task, and what is said when it breaks. */
export interface Bounds {
  readonly seconds: number;
  /** It took longer. */
  readonly late: ErrorCode;
  /** Its thread ran out of memory, or broke. */
  readonly broken: ErrorCode;
  /** What goes over to the thread and is no longer here. */
  readonly transfer?: readonly Transferable[];
}

/** Beside `dist/server`, as the plugin's build lays its entries out. */
const WORKER = join(__dirname, '..', 'worker', 'index.js');
/** A thread that has nothing to do for so long gives its memory back; one stays, so that nobody waits for it to start. */
const IDLE_MILLISECONDS = 30_000;
/**
 * For a thread's newest objects. Given more, it lets them lie about: a file of ten thousand rows takes twice the memory, to save a
 * tenth of its time.
 */
const YOUNG_MEGABYTES = 8;
/**
 * By how much threads give way to the server where all processors are busy. Linux has a priority for each thread; elsewhere it
 * would be the server's own.
 */
const NICE = process.platform === 'linux' ? 10 : 0;

/** Threads for what takes long or may break: each is bounded in time and memory, and the server goes on whatever becomes of it. */
export const createThreadsService = ({ strapi }: { strapi: Core.Strapi }) => {
  let pool: Piscina | undefined;
  let stopped = false;

  const started = (broken: ErrorCode): Piscina => {
    if (stopped) throw new ReportError(broken);
    const { threads, threadMegabytes } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).exports;
    pool ??= new Piscina({
      filename: WORKER,
      minThreads: 1,
      // One more than writes files, for the check: so none has to wait for a thread while its time runs.
      maxThreads: threads + 1,
      idleTimeout: IDLE_MILLISECONDS,
      atomics: 'disabled',
      niceIncrement: NICE,
      resourceLimits: { maxOldGenerationSizeMb: threadMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      // The thread runs built code: what the process was started with, such as a TypeScript loader, it does without.
      execArgv: [],
    });
    return pool;
  };

  return {
    /** Runs one task in a thread. @throws ReportError `late`, `broken`, and whatever the task refuses */
    async run<Name extends TaskName>(
      name: Name,
      given: Tasks[Name]['given'],
      { seconds, late, broken, transfer = [] }: Bounds,
    ): Promise<Tasks[Name]['done']> {
      const signal = AbortSignal.timeout(seconds * 1000);
      const answer = await started(broken)
        .run(given, { name, transferList: [...transfer], signal })
        .catch((error: unknown): never => {
          strapi.log.error(`${PLUGIN_ID}: a thread did not end its task "${name}": ${String(error)}`);
          throw new ReportError(signal.aborted ? late : broken);
        });
      return doneOf(answer as Answer<Tasks[Name]['done']>);
    },

    /** Ends the threads, with whatever they do; nothing is begun after. */
    async stop(): Promise<void> {
      stopped = true;
      await pool?.destroy();
    },
  };
};
