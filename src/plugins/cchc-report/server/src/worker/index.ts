import type { MessagePort } from 'node:worker_threads';
import { ReportError } from '../domain/errors';
import { gatherRecords } from './feed';
import type { RenderAnswer, RenderJob } from './job';
import { render } from './render';

/** The entry of the worker threads: an entry of its own in the plugin's build. */
export default async ({ job, port }: { job: RenderJob; port: MessagePort }): Promise<RenderAnswer> => {
  try {
    const { bytes, document } = await render(job, await gatherRecords(port));
    const { typeName, subject } = document;
    return { state: 'written', bytes, document: { typeName, subject } };
  } catch (error) {
    if (error instanceof ReportError) return { state: 'refused', code: error.code, params: error.params };
    throw error;
  }
};
