import { MessageChannel } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import limitTo, { type Limit } from 'p-limit';
import type { PluginConfig } from '../config';
import { ReportError } from '../domain/errors';
import { PLUGIN_ID } from '../pluginId';
import type { FeedMessage, RenderJob, WrittenReport } from '../worker/job';
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

  return {
    /**
     * Writes one file. `read` gives the job, and hands on the records of its appendices; the thread starts when all are read, so
     * that nothing is written while a transaction is open.
     * @throws ReportError `export_busy`, `export_timeout`, `export_failed`, and whatever `read` or the writing refuses
     */
    async render<Known>(read: Reading<Known>): Promise<WrittenReport & { readonly known: Known }> {
      const { threads, waiting } = config();
      const limit = (atOnce ??= limitTo(threads));
      if (limit.activeCount + limit.pendingCount >= threads + waiting) throw new ReportError('export_busy');
      return limit(() => readAndWritten(read));
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
        {
          seconds: config().timeoutSeconds,
          late: 'export_timeout',
          broken: 'export_failed',
          transfer: [port],
        },
      );
      return { ...written, known };
    } finally {
      own.close();
    }
  }
};
