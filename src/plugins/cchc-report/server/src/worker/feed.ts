import type { MessagePort } from 'node:worker_threads';
import type { AppendixRecords, RecordList } from '../domain/appendices';
import type { FeedMessage, RecordsMessage } from './job';

type Lists = { -readonly [List in RecordList]: AppendixRecords[List][number][] };

/**
 * Collects the records that arrive over the port until all have arrived.
 * @throws Error when the port closes before that, because the caller has given up
 */
export const gatherRecords = (port: MessagePort): Promise<AppendixRecords> =>
  new Promise((resolve, reject) => {
    const lists: Lists = {
      articles: [],
      meetings: [],
      outreach: [],
      procedures: [],
      changes: [],
      objectives: [],
      evidence: [],
    };
    port.on('message', (message: FeedMessage) => {
      if (message === 'end') {
        resolve(lists);
        port.close();
      } else add(lists, message);
    });
    port.on('close', () => reject(new Error('The records ended before their end.')));
  });

const add = <List extends RecordList>(lists: Lists, { list, records }: RecordsMessage<List>): void => {
  for (const record of records) lists[list].push(record);
};
