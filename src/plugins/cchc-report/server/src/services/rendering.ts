import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import limitTo, { type Limit } from 'p-limit';
import { Piscina } from 'piscina';
import type { ExportsConfig, PluginConfig } from '../config';
import { ReportError } from '../domain/errors';
import { PLUGIN_ID } from '../pluginId';
import type { FeedMessage, RenderAnswer, RenderJob, WrittenDocument } from '../worker/job';

/** Written by a thread: the bytes of a file, and what it is called after. */
export interface RenderedFile {
  readonly bytes: Uint8Array;
  readonly document: WrittenDocument;
}

/** What was read for a file: the thread's part of it, and what the reader wants to know when the file is written. */
export interface ReadJob<Known> {
  readonly job: RenderJob;
  readonly known: Known;
}

/** Reads what a file is written from, handing on the records of its appendices. */
type Reading<Known> = (push: (message: FeedMessage) => void) => Promise<ReadJob<Known>>;

interface Writers {
  readonly pool: Piscina;
  /** Lets so many be read and written at one time as there are threads. */
  readonly atOnce: Limit;
}

/** Beside `dist/server`, as the plugin's build lays its entries out. */
const WORKER = join(__dirname, '..', 'worker', 'index.js');
/** A thread that has nothing to do for so long gives its memory back; one stays, so that nobody waits for it to start. */
const IDLE_MILLISECONDS = 30_000;

/**
 * Writes files in threads of their own, so that a long one holds up nothing else: so many at once, so many waiting, each
 * bounded in time and memory. Those that wait have read nothing yet: they hold neither records nor a connection to the
 * database, of which all other requests have need.
 */
export const createRenderingService = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = () => strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).exports;
  let writers: Writers | undefined;
  let stopped = false;

  const started = (): Writers => {
    if (stopped) throw new ReportError('export_failed');
    writers ??= startWriters(config());
    return writers;
  };

  return {
    /**
     * Writes one file. `read` gives the job, and hands on the records of its appendices; the thread starts when all are read, so
     * that nothing is written while a transaction is open.
     * @throws ReportError `export_busy`, `export_timeout`, `export_failed`, and whatever `read` or the writing refuses
     */
    async render<Known>(read: Reading<Known>): Promise<RenderedFile & { readonly known: Known }> {
      const { threads, waiting } = config();
      const { atOnce } = started();
      if (atOnce.activeCount + atOnce.pendingCount >= threads + waiting) throw new ReportError('export_busy');
      return atOnce(() => readAndWritten(read));
    },

    /** Ends the threads, with whatever they write; nothing is written after. */
    async stop(): Promise<void> {
      stopped = true;
      await writers?.pool.destroy();
    },
  };

  async function readAndWritten<Known>(
    read: Reading<Known>,
  ): Promise<RenderedFile & { readonly known: Known }> {
    const { port1: own, port2: port } = new MessageChannel();
    try {
      const { job, known } = await read((message) => own.postMessage(message));
      own.postMessage('end');
      const signal = AbortSignal.timeout(config().timeoutSeconds * 1000);
      const { pool } = started();
      const answer = await written(pool.run({ job, port }, { transferList: [port], signal }), signal);
      return { ...fileOf(answer), known };
    } finally {
      own.close();
    }
  }

  /** A thread that ran out of time or memory, or broke: the server goes on, and so does the next file. */
  async function written(run: Promise<RenderAnswer>, signal: AbortSignal): Promise<RenderAnswer> {
    try {
      return await run;
    } catch (error) {
      strapi.log.error(`${PLUGIN_ID}: a file could not be written: ${String(error)}`);
      throw new ReportError(signal.aborted ? 'export_timeout' : 'export_failed');
    }
  }
};

const fileOf = (answer: RenderAnswer): RenderedFile => {
  if (answer.state === 'refused') throw new ReportError(answer.code, answer.params);
  return { bytes: answer.bytes, document: answer.document };
};

const startWriters = ({ threads, threadMegabytes }: ExportsConfig): Writers => ({
  pool: new Piscina({
    filename: WORKER,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE_MILLISECONDS,
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
    // The thread runs built code: what the process was started with, such as a TypeScript loader, it does without.
    execArgv: [],
  }),
  atOnce: limitTo(threads),
});
