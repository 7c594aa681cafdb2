import { request } from 'node:http';
import { adminAccount } from '../support/adminAccount';
import { type Ask, asking, listening } from '../support/asking';
import { communes, reportActs, months, SOMEBODY, submittedMonths } from '../support/issues';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';
import { volume } from '../support/volume';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;
let url: string;
let token: string;
let ask: Ask;

beforeAll(async () => {
  app = await startApp();
  // What a fault writes to the log is expected here.
  app.strapi.log.silent = true;
  rows = await openRows(app.database);
  ({ token } = await adminAccount(app, 'cchc-lanh-dao'));
  url = await listening(app);
  ask = asking(url, token);
});
afterAll(async () => {
  app.strapi.log.silent = false;
  await rows.end();
  await app.stop();
});

const submittedReports = async (count: number): Promise<string[]> => {
  const [agency = ''] = await communes(app, 1);
  return submittedMonths(app, agency, months(count));
};

const numbersOf = async (ids: readonly string[]): Promise<number[]> => {
  const stored = await rows.all<{ number: number }>(
    'select number from cchc_issued_reports where report_id = any($1) order by number',
    [ids],
  );
  return stored.map(({ number }) => number);
};

/** Three of ten issues fail, when everything but the commit is done. */
const BREAK = `
  create sequence broken;
  create function break() returns trigger language plpgsql as $$
  begin
    if nextval('broken') % 10 in (1, 4, 8) then raise exception 'broken on purpose'; end if;
    return null;
  end $$;
  create constraint trigger break after insert on cchc_report_actions deferrable initially deferred
    for each row when (new.action = 'issue') execute function break()`;

test('CC-03 an issue that fails takes no number: with three of ten failing the numbers have no hole', async () => {
  const ids = await submittedReports(volume(10, 60));
  await rows.all(BREAK);
  let failed = 0;
  const issue = async (id: string): Promise<void> => {
    for (let number = 1; ;) {
      const { status, body } = await ask('POST', `/reports/${id}/issue`, { number, issuedOn: '2024-06-15' });
      if (status === 200) return;
      if (status === 409) number = Number(body.error?.details['next']);
      else failed += 1;
    }
  };
  await Promise.all(ids.map(issue));
  await rows.all('drop trigger break on cchc_report_actions');
  expect(failed).toBeGreaterThanOrEqual(ids.length / 5);
  expect(await numbersOf(ids)).toEqual(ids.map((_, index) => index + 1));
});

test('CC-04 numbers begin anew at midnight of New Year in Viet Nam, and the old year goes on from its own', async () => {
  const [a = '', b = '', c = '', d = '', e = ''] = await submittedReports(5);
  const acts = reportActs(app);
  const issued = async (id: string, now: string, asked: object = {}): Promise<unknown> => {
    const { data } = await acts.issue(id, asked, null, SOMEBODY, new Date(now));
    return [data.issued?.issuedOn, data.issued?.number];
  };
  expect(await issued(a, '2024-12-31T16:59:58Z')).toEqual(['2024-12-31', 1]);
  expect(await issued(b, '2024-12-31T16:59:59Z')).toEqual(['2024-12-31', 2]);
  expect(await issued(c, '2024-12-31T17:00:00Z')).toEqual(['2025-01-01', 1]);
  const old = { issuedOn: '2024-12-31' };
  expect(await issued(d, '2024-12-31T17:00:01Z', old)).toEqual(['2024-12-31', 3]);
  expect(await issued(e, '2024-12-31T17:00:02Z')).toEqual(['2025-01-01', 2]);
});

describe('CC-05 an issue that is asked for again', () => {
  const asked = { number: 5, issuedOn: '2024-06-15' };
  /** By its key alone it is known again. */
  const unnumbered = { issuedOn: '2024-06-15' };

  it('with its key twenty times at once is one issue, answered alike', async () => {
    const [id = ''] = await submittedReports(1);
    const key = { 'Idempotency-Key': 'twenty' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask('POST', `/reports/${id}/issue`, unnumbered, key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    expect(await numbersOf([id])).toEqual([1]);
  });

  it('after its connection was cut is answered with the report that was issued', async () => {
    const [id = ''] = await submittedReports(1);
    const key = { 'Idempotency-Key': 'cut' };
    const arrived = new Promise((resolve) => app.strapi.server.httpServer.once('request', resolve));
    const cut = request(`${url}/cchc-report/reports/${id}/issue`, {
      method: 'POST',
      headers: { ...key, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    cut.on('error', () => undefined);
    cut.end(JSON.stringify(unnumbered));
    await arrived;
    cut.destroy();
    const { status, body } = await ask('POST', `/reports/${id}/issue`, unnumbered, key);
    expect([status, body.data]).toMatchObject([
      200,
      { documentId: id, state: 'issued', issued: { number: 1 } },
    ]);
    expect(await numbersOf([id])).toEqual([1]);
  });

  it('with its key and another body is refused', async () => {
    const [id = '', other = ''] = await submittedReports(2);
    const key = { 'Idempotency-Key': 'once' };
    const issue = (report: string, body: object) => ask('POST', `/reports/${report}/issue`, body, key);
    expect((await issue(id, asked)).status).toBe(200);
    for (const again of [
      await issue(id, { ...asked, number: 6 }),
      await issue(other, { ...asked, number: 6 }),
    ]) {
      expect(again.status).toBe(409);
      expect(again.body.error?.details.code).toBe('idempotency_key_reused');
    }
    expect(await numbersOf([id, other])).toEqual([5]);
  });

  it('without a key, in the same words, is the same report', async () => {
    const [id = ''] = await submittedReports(1);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask('POST', `/reports/${id}/issue`, asked)),
    );
    answers.push(await ask('POST', `/reports/${id}/issue`, asked));
    for (const { status, body } of answers) expect([status, body]).toEqual([200, answers[0]?.body]);
    const other = await ask('POST', `/reports/${id}/issue`, { ...asked, number: 6 });
    expect([other.status, other.body.error?.details.code]).toEqual([409, 'report_not_submitted']);
  });
});
