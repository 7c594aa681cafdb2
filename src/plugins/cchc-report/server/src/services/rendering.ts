import { MessageChannel } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import limitTo, { type Limit } from 'p-limit';
import type { PluginConfig } from '../config';
import { ReportError } from '../domain/errors';
import { PLUGIN_ID } from '../pluginId';
import type { FeedMessage, ListJob, PrintJob, RenderJob, WrittenReport } from '../worker/job';
import { getService } from './getService';

/** What was read for a file: the thread's part of it, and what the reader wants to know when the file is written. */
export interface ReadJob<Known> {
  readonly job: RenderJob;
  readonly known: Known;
}

/** Reads what a file is written from, handing on the records of its appendices. */
type Reading<Known> = (push: (message: FeedMessage) => void) => Promise<ReadJob<Known>>;

/**
 * Writes files in threads, so that a long one holds up nothing else: so many at once, so many waiting. Those that wait have
 * read nothing yet: they hold neither records nor a connection to the database, of which all other requests have need.
 */
export const createRenderingService = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = () => strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).exports;
  let atOnce: Limit | undefined;
  const line = (): Limit => (atOnce ??= limitTo(config().threads));
  const bounds = () => ({
    seconds: config().timeoutSeconds,
    late: 'export_timeout' as const,
    broken: 'export_failed' as const,
  });

  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const { threads, waiting } = config();
    const limit = line();
    if (limit.activeCount + limit.pendingCount >= threads + waiting) throw new ReportError('export_busy');
    return limit(work);
  };

  return {
    /**
     * Writes one file. `read` gives the job, and hands on the records of its appendices; the thread starts when all are read, so
     * that nothing is written while a transaction is open.
     * @throws ReportError `export_busy`, `export_timeout`, `export_failed`, and whatever `read` or the writing refuses
     */
    render<Known>(read: Reading<Known>): Promise<WrittenReport & { readonly known: Known }> {
      return inTurn(() => readAndWritten(read));
    },

    /**
     * The same for what must be written sooner or later, such as a report that is issued: it waits however many wait before.
     * @throws ReportError as `render`, but never `export_busy`
     */
    renderPatiently<Known>(read: Reading<Known>): Promise<WrittenReport & { readonly known: Known }> {
      return line()(() => readAndWritten(read));
    },

    /** Writes a list as it stands. @throws ReportError `export_busy`, `export_timeout`, `export_failed` */
    list(job: ListJob): Promise<Uint8Array> {
      return inTurn(() => getService(strapi, 'threads').run('list', job, bounds()));
    },

    /** Prints a composed report once more. @throws ReportError `export_busy`, `export_timeout`, `export_failed` */
    print(job: PrintJob): Promise<Uint8Array> {
      return inTurn(() => getService(strapi, 'threads').run('print', job, bounds()));
    },
  };

  async function readAndWritten<Known>(
    read: Reading<Known>,
  ): Promise<WrittenReport & { readonly known: Known }> {
    const { port1: own, port2: port } = new MessageChannel();
    try {
      const { job, known } = await read((message) => own.postMessage(message));
      own.postMessage('end');
      const written = await getService(strapi, 'threads').run(
        'render',
        { job, port },
        { ...bounds(), transfer: [port] },
      );
      return { ...written, known };
    } finally {
      own.close();
    }
  }
};
