import { IncomingMessage, ServerResponse, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { Readable } from 'node:stream';
import Koa from 'koa';
import { copyHeaders, readAnswer, sendAnswer, type Answer } from './answer';

const PAGE = '<!doctype html><title>Tin tức</title>';

/** A request as the answering middleware sees it: headers that depend on the reader are already set. */
const createRequest = (origin: string, headers: IncomingHttpHeaders = {}): Koa.Context => {
  const request = Object.assign(new IncomingMessage(new Socket()), { headers, method: 'GET' });
  const ctx = new Koa().createContext(request, new ServerResponse(request));
  ctx.set({ Vary: 'Origin', 'Access-Control-Allow-Origin': origin, 'Content-Security-Policy': 'of the app' });
  return ctx;
};

const answerWith = (by: (ctx: Koa.Context) => void): Answer | null => {
  const ctx = createRequest('https://a.vn');
  const before = copyHeaders(ctx);
  by(ctx);
  return readAnswer(ctx, before);
};

const page = (ctx: Koa.Context): void => {
  ctx.set('Content-Security-Policy', 'of the page');
  ctx.type = 'html';
  ctx.body = PAGE;
};

test("a page's own headers are cached with it, and headers set for one reader are not", async () => {
  const answer = answerWith(page);
  if (answer === null) throw new Error('not read');
  const ctx = createRequest('https://b.vn');
  await sendAnswer(ctx, answer);
  expect([ctx.status, String(ctx.body), ctx.response.get('ETag')]).toEqual([200, PAGE, answer.etag]);
  expect(ctx.response.header).toMatchObject({
    'access-control-allow-origin': 'https://b.vn',
    'content-security-policy': 'of the page',
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, no-cache',
    vary: 'Origin, Accept-Encoding',
  });
  const again = createRequest('https://b.vn', { 'if-none-match': answer.etag });
  await sendAnswer(again, answer);
  expect([again.status, again.body, again.response.get('Content-Type')]).toEqual([304, null, '']);
});

test('the tag is computed from the content, unless the handler has set a better one', () => {
  const [one, same, other, own] = [
    answerWith((ctx) => (ctx.body = { data: 1 })),
    answerWith((ctx) => (ctx.body = '{"data":1}')),
    answerWith((ctx) => (ctx.body = { data: 2 })),
    answerWith((ctx) => {
      ctx.set('ETag', 'W/"mine"');
      ctx.body = { data: 1 };
    }),
  ];
  expect([one?.etag === same?.etag, one?.etag === other?.etag, own?.etag]).toEqual([true, false, 'W/"mine"']);
});

test.each<[string, (ctx: Koa.Context) => void]>([
  ['a failure', (ctx) => (ctx.status = 404)],
  ['a part', (ctx) => (ctx.status = 206)],
  ['an answer with a cookie', (ctx) => ctx.set('Set-Cookie', 'a=b')],
  ['an answer with a different cache rule', (ctx) => ctx.set('Cache-Control', 'public, max-age=60')],
  ['an answer that depends on more than the address', (ctx) => ctx.vary('Accept-Language')],
  ['an already compressed answer', (ctx) => ctx.set('Content-Encoding', 'br')],
  ['a stream', (ctx) => (ctx.body = Readable.from([PAGE]))],
  ['nothing', (ctx) => (ctx.body = null)],
])('%s is not the same for all readers', (_what, change) => {
  const answer = answerWith((ctx) => {
    page(ctx);
    change(ctx);
  });
  expect(answer).toBeNull();
});
