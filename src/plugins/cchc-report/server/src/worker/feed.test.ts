import { MessageChannel } from 'node:worker_threads';
import { localDate } from '../domain/period';
import type { ObjectiveLine, OutreachRecord } from '../domain/appendices';
import { gatherRecords } from './feed';
import type { FeedMessage } from './job';

const outreach = (title: string): OutreachRecord => ({
  documentId: title,
  date: localDate(2024, 3, 1),
  title,
  channel: null,
  quantity: 1,
  unit: null,
});

const objective: ObjectiveLine = {
  planDocumentId: 'plan',
  plan: '07/KH-UBND',
  title: 'Tin, bài',
  unit: 'bài',
  target: 40,
  reached: 42,
  due: null,
  state: 'on-track',
};

const sendAll = (...messages: readonly FeedMessage[]) => {
  const { port1, port2 } = new MessageChannel();
  const gathered = gatherRecords(port2);
  for (const message of messages) port1.postMessage(message);
  return { port: port1, gathered };
};

test('records that arrive in batches are joined in order of arrival, separately for each list', async () => {
  const { gathered } = sendAll(
    { list: 'outreach', records: [outreach('a'), outreach('b')] },
    { list: 'objectives', records: [objective] },
    { list: 'outreach', records: [outreach('c')] },
    'end',
  );
  expect(await gathered).toEqual({
    articles: [],
    meetings: [],
    outreach: [outreach('a'), outreach('b'), outreach('c')],
    procedures: [],
    changes: [],
    objectives: [objective],
    evidence: [],
  });
});

test('records are discarded when their sender stops before the end', async () => {
  const { gathered, port } = sendAll({ list: 'outreach', records: [outreach('a')] });
  port.close();
  await expect(gathered).rejects.toThrow('ended before their end');
});
