import { MessageChannel } from 'node:worker_threads';
import type { ArticleRecord } from '../domain/appendices';
import { fullFacts } from '../domain/narrative/testing/facts';
import { localDate, type LocalDate } from '../domain/period';
import type { RenderJob } from './job';
import { render } from '.';

const job: RenderJob = {
  format: 'docx',
  facts: fullFacts,
  appendices: ['articles'],
  medium: 'paper',
  preset: '14',
};

const article = (date: LocalDate): ArticleRecord => ({
  documentId: 'a',
  date,
  title: 'Bài viết',
  kind: 'news',
  topic: 'general',
  column: null,
  channels: [],
});

const written = (record: ArticleRecord) => {
  const { port1, port2: port } = new MessageChannel();
  port1.postMessage({ list: 'articles', records: [record] });
  port1.postMessage('end');
  return render({ job, port });
};

test('a thread answers with the bytes of the file and the parts of its name', async () => {
  const answer = await written(article(localDate(2024, 3, 1)));
  expect(answer).toMatchObject({
    state: 'done',
    done: {
      document: {
        typeName: 'Báo cáo',
        subject: 'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024',
      },
    },
  });
  expect(Object.keys(answer.state === 'done' ? answer.done.document : {})).toEqual(['typeName', 'subject']);
});

test('a refusal is an answer: its code and the values of its text, which an error would lose between threads', async () => {
  expect(await written(article('2024-02-30' as LocalDate))).toEqual({
    state: 'refused',
    code: 'date_invalid',
    params: { value: '2024-02-30' },
  });
});

test('an error that is not a refusal is thrown', async () => {
  const wrong = { ...article(localDate(2024, 3, 1)), channels: null };
  await expect(written(wrong as unknown as ArticleRecord)).rejects.toThrow(TypeError);
});
