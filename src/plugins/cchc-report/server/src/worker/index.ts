import { checkDocument, DocumentError } from 'nd30-check';
import { readTabular } from '../importing/reading';
import { ReportError } from '../domain/errors';
import { gatherRecords } from './feed';
import { list as writeList, print as printDocument, render as write } from './render';
import { packAnswer, type Answer, type TaskName, type Tasks } from './task';

type Task<Name extends TaskName> = (given: Tasks[Name]['given']) => Promise<Answer<Tasks[Name]['done']>>;

/** The entry of the worker threads: a separate entry in the plugin's build. */
export const render: Task<'render'> = ({ job, port }) =>
  packAnswer(async () => {
    const { bytes, document } = await write(job, await gatherRecords(port));
    const { typeName, subject } = document;
    const tree = job.withTree === true ? JSON.stringify(document) : null;
    return { bytes, document: { typeName, subject }, tree };
  });

export const print: Task<'print'> = (job) => packAnswer(() => printDocument(job));

export const check: Task<'check'> = (bytes) =>
  packAnswer(async () => {
    try {
      return await checkDocument(bytes);
    } catch (error) {
      if (error instanceof DocumentError) throw new ReportError(`document_${error.code}`, error.params);
      throw error;
    }
  });

export const list: Task<'list'> = (job) => packAnswer(() => writeList(job));

export const read: Task<'read'> = ({ bytes, fileName }) => packAnswer(() => readTabular(bytes, fileName));
