import type * as Redocly from '@redocly/openapi-core';
import type * as Seriousme from '@seriousme/openapi-schema-validator';
import { adminAccount } from '../support/adminAccount';
import { choicesOf, tiesOf } from '../support/openApi/choices';
import { FOREIGN_VALUES } from '../support/openApi/coverage';
import type { Called } from '../support/openApi/document';
import { COMPARISONS, FILTER, valuesAt } from '../support/openApi/filters';
import { invalidValues } from '../support/openApi/invalid';
import { documentedCodes, REFUSALS } from '../support/openApi/refusals';
import { requestOf, TOGETHER, type Values } from '../support/openApi/request';
import { apiRoutes, isLetIn, shapeOf } from '../support/openApi/routes';
import {
  codeOf,
  isStock,
  type Listed,
  needsToken,
  openSession,
  type Session,
} from '../support/openApi/session';
import { showPicture, uploadedPicture } from '../support/media';
import { outside } from '../support/outside';
import { shownReports, type ShownReports } from '../support/publicReports';
import { startDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let picture: { remove(): Promise<void> };
let session: Session;
let reports: ShownReports;

beforeAll(async () => {
  app = await startDemoApp();
  const uploaded = await uploadedPicture(app);
  picture = uploaded;
  await showPicture(app, uploaded.id);
  reports = await shownReports(app, 'ich-hau', '2024-H1');
  // Without an administrator the app is not ready.
  await adminAccount(app, 'strapi-super-admin');
  session = await openSession(app, reports.current);
});
afterAll(async () => {
  session.client.close();
  await picture.remove();
  await app.stop();
});

test('the document is OpenAPI 3.1, and a linter finds nothing but the address of a machine of its own', async () => {
  const { document } = session;
  const { Validator } = outside.require('@seriousme/openapi-schema-validator') as typeof Seriousme;
  expect(await new Validator().validate({ ...structuredClone(document) })).toEqual({ valid: true });
  const { createConfig, lintFromString } = outside.require('@redocly/openapi-core') as typeof Redocly;
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  expect(problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`)).toEqual([
    'no-server-example.com #/servers/1/url',
  ]);
});

test('every operation answers what is asked with each parameter at a valid value, as it is described', async () => {
  for (const called of session.operations) {
    const least = await session.leastOf(called);
    expect((await session.call(called, least)).status).toBe(200);
    for (const { name, in: where, example, required } of called.parameters) {
      if (required === true || where === 'header' || name.startsWith('filters')) continue;
      const { status } = await session.call(called, { ...least, ...(TOGETHER[name] ?? { [name]: example }) });
      expect([called.path, name, status]).toEqual([called.path, name, 200]);
    }
  }
});

test('every field, order and tie that is offered is answered; what is asked for is there and no more', async () => {
  const lists = session.operations.filter((called) => isStock(called) && !called.path.endsWith('}'));
  for (const called of lists) {
    const fields = choicesOf(called, 'fields');
    const ties = tiesOf(called);
    const all = {
      fields,
      'pagination[pageSize]': 100,
      ...(ties.length > 0 && { populate: ties }),
    };
    const everything = ties.length > 0 ? { populate: ['*'] } : {};
    for (const asked of [all, everything]) {
      const { body } = await session.call(called, asked);
      for (const record of (body as Listed).data)
        expect(Object.keys(record).sort()).toEqual(['id', 'documentId', ...fields, ...ties].sort());
    }
    const ways = choicesOf(called, 'populate');
    if (ways.length > 0) expect((await session.call(called, { populate: ways })).status).toBe(200);
    const sorted = async (direction: string): Promise<unknown[]> => {
      const orders = choicesOf(called, 'sort')
        .filter((one) => one.endsWith(`:${direction}`))
        .slice(0, 5);
      const [field = ''] = orders[0]?.split(':') ?? [];
      const asked = await session.call(called, {
        sort: orders,
        fields: [field],
        'pagination[pageSize]': 100,
      });
      return (asked.body as Listed).data.map((record) => record[field]);
    };
    expect((await sorted('desc')).toReversed()).toEqual(await sorted('asc'));
  }
});

test('every filter leaves the records that it is about, and those alone', async () => {
  const never: string[] = [];
  for (const called of session.operations.filter((one) => isStock(one) && !one.path.endsWith('}'))) {
    const ties = tiesOf(called);
    const whole = { 'pagination[pageSize]': 100, ...(ties.length > 0 && { populate: ties }) };
    const { data } = (await session.call(called, whole)).body as Listed;
    for (const { name } of called.parameters) {
      const [, field = '', key, operator = ''] = FILTER.exec(name) ?? [];
      const compare = COMPARISONS[operator];
      if (compare === undefined) continue;
      const values = data.flatMap((record) => valuesAt(record, field, key)).sort();
      const middle = values[Math.floor(values.length / 2)];
      if (middle === undefined) never.push(`${called.path} ${field}`);
      const asked = operator === '$containsi' ? String(middle).slice(0, 12).toUpperCase() : (middle ?? 'x');
      const { body } = await session.call(called, { 'pagination[pageSize]': 100, [name]: asked as string });
      const expected = data.filter((record) =>
        valuesAt(record, field, key).some((held) => compare(held, asked)),
      );
      const ids = (records: readonly Record<string, unknown>[]) =>
        records.map(({ documentId }) => documentId).sort();
      expect([name, ids((body as Listed).data)]).toEqual([name, ids(expected)]);
    }
  }
  // Nothing in the demo records is there to be found by.
  expect(never).toEqual([]);
});

test('IN-04 each kind of value that a parameter does not take is refused, or taken as the document says', async () => {
  for (const called of session.operations) {
    const least = await session.leastOf(called);
    for (const parameter of called.parameters.filter(({ in: where }) => where !== 'header')) {
      for (const { what, value, isTaken } of invalidValues(called, parameter)) {
        const values = { ...least, ...TOGETHER[parameter.name], [parameter.name]: value };
        const { status } = await session.call(called, values);
        const refused = parameter.in === 'path' ? [400, 404] : [400];
        const said = { path: called.path, name: parameter.name, what, status };
        expect([said, (isTaken ? [200] : refused).includes(status)]).toEqual([said, true]);
      }
    }
  }
});

test.each(REFUSALS)('OUT-11 %s?%s is refused with %s', async (operationId, query, code) => {
  const called = session.named(operationId);
  const { body } = await session.send(called, `${called.path.replace('{id}', 'articles')}?${query}`);
  expect(codeOf(body)).toBe(code);
});

test('OUT-11 parameters that do not exist or stand twice, and keys that are none, are refused everywhere', async () => {
  for (const called of session.operations) {
    const { address } = requestOf(called, await session.leastOf(called));
    const join = address.includes('?') ? '&' : '?';
    expect((await session.send(called, `${address}${join}khong-co=1`)).status).toBe(400);
    if (isStock(called)) {
      expect(codeOf((await session.send(called, `${address}${join}status=draft`)).body)).toBe(
        'parameter_invalid',
      );
      const far = `${address}${join}filters[id]=99999999999`;
      expect(codeOf((await session.send(called, far)).body)).toBe('value_out_of_range');
    }
    const own = called.parameters.find(({ in: where }) => where === 'query');
    if (!isStock(called) && own !== undefined)
      expect((await session.send(called, `${address}${join}${own.name}=a&${own.name}=b`)).status).toBe(400);
    expect((await session.send(called, address, { Authorization: 'Bearer khong-co' })).status).toBe(401);
  }
  const absent = requestOf(session.named('getReport'), { documentId: 'khongco' }).address;
  expect((await session.send(session.named('getReport'), absent)).status).toBe(404);
  expect(
    (await session.call(session.named('getReportFile'), { documentId: reports.superseded, format: 'pdf' }))
      .status,
  ).toBe(404);
});

test('who has an answer is told so; a file is the one whose hash the report says, in parts too', async () => {
  for (const called of session.operations) {
    if (called.responses['304'] === undefined) continue;
    const least = await session.leastOf(called);
    const { etag = '', ...headers } = (await session.call(called, least)).headers;
    expect([called.path, headers['cache-control']]).toEqual([called.path, 'public, no-cache']);
    const again = await session.call(called, { ...least, 'If-None-Match': etag });
    expect([called.path, again.status, again.headers['etag']]).toEqual([called.path, 304, etag]);
  }
  const file = session.named('getReportFile');
  const { body } = await session.call(session.named('getReport'), { documentId: reports.current });
  const whole = await session.call(file, { documentId: reports.current });
  expect(whole.headers['etag']).toBe(`"${(body as { data: { sha256: string } }).data.sha256}"`);
  const part = (range: string, more: Values = {}) =>
    session.call(file, { documentId: reports.current, Range: range, ...more });
  expect((await part('bytes=0-9')).headers).toMatchObject({
    'content-length': '10',
    'accept-ranges': 'bytes',
  });
  expect((await part('bytes=0-9', { 'If-Range': '"khac"' })).status).toBe(200);
  expect((await part('bytes=99999999-')).status).toBe(416);
});

test('every code that is documented is answered, and every property has been in an answer', async () => {
  const settings = app.strapi.plugin('cchc-report').service('settings');
  await settings.set({ homeAgency: null });
  for (const operationId of ['getFigures', 'getFigureRecords'])
    await session.call(session.named(operationId), await session.leastOf(session.named(operationId)));
  await settings.set({ homeAgency: 'ich-hau' });
  const silent = session.operations.flatMap((called) =>
    documentedCodes(called)
      .map((code) => `${called.operation.operationId} ${code}`)
      .filter((code) => !session.answered.has(code)),
  );
  expect({ silent, missing: session.coverage.missing() }).toEqual({ silent: [], missing: FOREIGN_VALUES });
});

test('a system that cannot do its work says why', async () => {
  const trouble: string[] = ['Cơ sở dữ liệu đang được khôi phục.'];
  app.strapi
    .plugin('cchc-report')
    .service('readiness')
    .addCheck(async () => trouble);
  const { status, body } = await session.call(session.named('getReadiness'), {});
  expect([status, body]).toEqual([503, { data: { ready: false, reasons: trouble, warnings: [] } }]);
  trouble.pop();
  expect((await session.call(session.named('getReadiness'), {})).status).toBe(200);
});

test('what the public may call is described, and nothing is described that nobody may; AZ-04 with its role emptied the public may call nothing', async () => {
  const open: string[] = [];
  for (const route of apiRoutes(app))
    if (await isLetIn(session, route)) open.push(`${route.method} ${shapeOf(route.path)}`);
  const described = session.operations
    .filter((called) => !needsToken(called))
    .map(({ path }) => `GET ${shapeOf(path)}`);
  expect([...new Set(open)].sort()).toEqual([...described].sort());

  const asked = new Map<Called, string>();
  for (const called of session.operations)
    asked.set(called, requestOf(called, await session.leastOf(called)).address);
  const { db } = app.strapi;
  const role = await db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const ofPublic = { where: { role: { id: role.id } } };
  await db.query('plugin::users-permissions.permission').deleteMany(ofPublic);
  for (const [called, address] of asked)
    if (!needsToken(called)) expect([401, 403]).toContain((await session.send(called, address)).status);
  const letIn: unknown[] = [];
  for (const route of apiRoutes(app)) if (await isLetIn(session, route)) letIn.push(route);
  expect(letIn).toEqual([]);
});
