import { createDatabase } from '../support/database';
import { spawnServer, startServer, statusOf } from '../support/startedServer';

jest.setTimeout(120_000);

interface Line {
  readonly time: string;
  readonly level: string;
  readonly message: string;
  readonly request?: string;
}

/** @throws SyntaxError for a line that is not JSON */
const linesOf = (output: string): Line[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

test('OUT-14 with LOG_FORMAT=json every line of a server is JSON, from start to end, with the id of its request and no secrets', async () => {
  const database = await createDatabase('template');
  const server = await startServer({ DATABASE_URL: database.url, LOG_FORMAT: 'json', LOG_LEVEL: 'http' });
  const secret = 'ma-bi-mat-9x7';
  const path = `/admin/registration-info?registrationToken=${secret}`;
  const answer = await fetch(`${server.url}${path}`);
  await statusOf(`${server.url}/api/articles?access_token=${secret}`);
  server.signal('SIGTERM');
  expect(await server.ended).toBe(0);
  const lines = linesOf(server.output());
  await database.drop();
  expect(lines.some(({ message }) => message.startsWith('Trang quản trị: http'))).toBe(true);
  expect(lines.some(({ message }) => message.startsWith('Đang dừng'))).toBe(true);
  for (const { time } of lines) expect(new Date(time).toISOString()).toBe(time);
  const [asked] = lines.filter(({ message }) => message.includes('/admin/registration-info'));
  expect(asked).toMatchObject({ level: 'http', request: answer.headers.get('x-request-id') });
  expect(server.output()).not.toContain(secret);
});

test('an error that ends the start is a line of JSON too; an unknown format is refused', async () => {
  const short = await spawnServer({ LOG_FORMAT: 'json', METRICS_TOKEN: 'ngan' });
  expect(await short.ended).toBe(1);
  expect(linesOf(short.output())).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringMatching(/^METRICS_TOKEN ngắn hơn 32/) }),
  ]);
  const unknown = await spawnServer({ LOG_FORMAT: 'xml' });
  expect(await unknown.ended).toBe(1);
  expect(unknown.output()).toContain('LOG_FORMAT=xml không dùng được');
});
