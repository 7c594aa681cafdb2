import { MessageChannel } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import limitTo, { type Limit } from 'p-limit';
import type { PluginConfig } from '../config';
import { ReportError } from '../domain/errors';
import { PLUGIN_ID } from '../pluginId';
import type { FeedMessage, ListJob, PrintJob, RenderJob, WrittenReport } from '../worker/job';
import { getService } from './getService';

/** A place among the concurrent writers of files; held until `end`. */
export interface Turn {
  /** Passes records of the appendices on to the thread that will write. */
  push(message: FeedMessage): void;
  /**
   * Writes the file. The thread starts here, so that nothing is written while a transaction is open.
   * @throws ReportError `export_timeout`, `export_failed`, and refusals of the writer
   */
  write(job: RenderJob): Promise<WrittenReport>;
  /** Passes the place to the next one. */
  end(): void;
}

/**
 * Writes files in threads, so that a long one does not block other work; the numbers of running and of waiting
 * writers are limited. Take a turn before reading: a waiting request then holds neither records nor a connection to
 * the database, which all other requests need.
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

  /** @throws ReportError `export_busy` */
  const lineWithRoom = (): Limit => {
    const { threads, waiting } = config();
    const limit = line();
    if (limit.activeCount + limit.pendingCount >= threads + waiting) throw new ReportError('export_busy');
    return limit;
  };

  const turnIn = (limit: Limit): Promise<Turn> =>
    new Promise((taken) => {
      void limit(() => new Promise<void>((ended) => taken(turnUntil(ended))));
    });

  const turnUntil = (ended: () => void): Turn => {
    const { port1: own, port2: port } = new MessageChannel();
    return {
      push: (message) => own.postMessage(message),
      write(job) {
        own.postMessage('end' satisfies FeedMessage);
        const given = { ...bounds(), transfer: [port] };
        return getService(strapi, 'threads').run('render', { job, port }, given);
      },
      end() {
        own.close();
        ended();
      },
    };
  };

  return {
    /** @throws ReportError `export_busy` when too many requests are waiting */
    takeTurn: async (): Promise<Turn> => turnIn(lineWithRoom()),

    /**
     * Takes a turn for a file that must be written eventually, such as an issued report: it waits regardless of the
     * length of the queue.
     */
    takeTurnPatiently: (): Promise<Turn> => turnIn(line()),

    /** Writes a list. @throws ReportError `export_busy`, `export_timeout`, `export_failed` */
    list: async (job: ListJob): Promise<Uint8Array> =>
      lineWithRoom()(() => getService(strapi, 'threads').run('list', job, bounds())),

    /**
     * Prints a composed report again.
     * @throws ReportError `export_busy`, `export_timeout`, `export_failed`
     */
    print: async (job: PrintJob): Promise<Uint8Array> =>
      lineWithRoom()(() => getService(strapi, 'threads').run('print', job, bounds())),
  };
};
