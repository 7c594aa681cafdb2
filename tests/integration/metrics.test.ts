import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { inProject } from '../../scripts/lib/project';
import { BACKUP_STATE } from '../../src/availability/backupState';
import { adminAccount } from '../support/adminAccount';
import { createCommune } from '../support/records';
import { slugOf } from '../support/reports';
import { until } from '../support/until';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

const TOKEN = 'khoa-doc-so-lieu-giam-sat-32-ky-tu';
const RULES = inProject('deploy', 'prometheus', 'cchc-cms.rules.yaml');

let folder: string;
let app: TestApp;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-metrics-'));
  const certificate = path.join(folder, 'certificate.pem');
  const key = path.join(folder, 'key.pem');
  const made = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '30',
    '-subj',
    '/CN=cchc.example.vn',
  ];
  execFileSync('openssl', [...made, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const at = new Date(Date.now() - 3_600_000).toISOString();
  const state = { lastSuccess: { at, file: 'cchc.tar.gz', size: 1 }, lastFailure: null };
  writeFileSync(path.join(folder, BACKUP_STATE), JSON.stringify(state));
  app = await startApp({
    METRICS_TOKEN: TOKEN,
    METRICS_CERTIFICATE: certificate,
    BACKUP_DIR: folder,
  });
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const read = async (): Promise<string> => {
  const { text } = await app.http.get('/metrics').set('Authorization', `Bearer ${TOKEN}`).expect(200);
  return text;
};
/** Reads the value of a metric; NaN if it has none. */
const valueOf = (metrics: string, line: string): number =>
  Number(
    metrics
      .split('\n')
      .find((one) => one.startsWith(`${line} `))
      ?.slice(line.length) ?? Number.NaN,
  );

test('metrics are refused without the token or with another one, and no cache keeps them', async () => {
  await app.http.get('/metrics').expect(401).expect('WWW-Authenticate', 'Bearer');
  const { body } = await app.http.get('/metrics').set('Authorization', `Bearer ${TOKEN}x`).expect(401);
  expect(body).toHaveProperty('error.details.code', 'unauthorized');
  const { headers } = await app.http.get('/metrics').set('Authorization', `Bearer ${TOKEN}`).expect(200);
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(headers['cache-control']).toBe('no-store');
});

test('requests are counted by route and class of status, without ids and queries', async () => {
  const { agency: documentId } = await createCommune(app.strapi);
  await app.http.get(`/api/agencies/${documentId}?fields=name`).expect(200);
  await app.http.get('/api/articles?sort=title').expect(200);
  await app.http.get('/api/articles?sort=title').expect(200);
  await app.http.get('/api/articles/khong-co?fields=title').expect(404);
  await app.http.get('/tin-tuc/khong-co').expect(404);
  await app.http.get('/huong-dan').expect(200);
  const figures = `/api/cchc-report/figures?agency=${await slugOf(app, documentId)}&period=2024-H1`;
  await app.http.get(figures).expect(200);
  // The data version counts every write on the server, which other suites share: between two requests it may change.
  await until(async () => {
    await app.http.get(figures).expect(200);
    return valueOf(await read(), 'cchc_kept_answers_total{result="hit"}') > 0;
  });
  await app.http.get('/wp-login.php').expect(404);
  const metrics = await read();
  const counted = (route: string, status: string): number =>
    valueOf(metrics, `cchc_http_request_seconds_count{method="GET",route="${route}",status="${status}"}`);
  expect(counted('/api/agencies/:id', '2xx')).toBe(1);
  expect(counted('/api/articles', '2xx')).toBe(2);
  expect(counted('/api/articles/:id', '4xx')).toBe(1);
  expect(counted('/tin-tuc/:key', '4xx')).toBe(1);
  expect(counted('/huong-dan', '2xx')).toBe(1);
  expect(counted('/metrics', '4xx')).toBe(2);
  expect(counted('other', '4xx')).toBe(1);
  expect(metrics).not.toMatch(new RegExp(`${documentId}|khong-co|wp-login|sort=|2024-H1`));
  expect(valueOf(metrics, 'cchc_kept_answers_total{result="hit"}')).toBe(1);
});

test('exports and issues are counted by how they ended', async () => {
  const { request } = await adminAccount(app, 'strapi-super-admin');
  await request('get', '/cchc-report/export?agency=khong-co&period=2024-H1&format=docx').expect(404);
  await request('post', '/cchc-report/reports/khong-co/issue').send({ number: 1, issuedOn: '2024-06-14' });
  const metrics = await read();
  expect(valueOf(metrics, 'cchc_work_total{work="export",end="refused"}')).toBe(1);
  expect(valueOf(metrics, 'cchc_work_total{work="issue",end="refused"}')).toBe(1);
  expect(valueOf(metrics, 'cchc_work_total{work="issue",end="failed"}')).toBe(0);
});

test('backup, certificate, disks and database are told', async () => {
  const metrics = await read();
  expect(Math.round(valueOf(metrics, 'cchc_backup_age_seconds') / 60)).toBe(60);
  expect(Math.ceil(valueOf(metrics, 'cchc_certificate_days_left'))).toBe(30);
  expect(valueOf(metrics, 'cchc_disk_free_bytes{of="uploads"}')).toBeGreaterThan(0);
  expect(valueOf(metrics, 'cchc_database_up')).toBe(1);
  expect(valueOf(metrics, 'cchc_database_pool_max')).toBe(10);
  expect(valueOf(metrics, 'cchc_database_pool_waiting')).toBe(0);
});

test('every metric that an alert rule names is there', async () => {
  interface Rule {
    readonly alert: string;
    readonly expr: string;
  }
  const { groups }: { groups: readonly { readonly rules: readonly Rule[] }[] } = parse(
    readFileSync(RULES, 'utf8'),
  );
  const rules = groups.flatMap((group) => group.rules);
  expect(rules.length).toBeGreaterThan(8);
  const metrics = await read();
  for (const { alert, expr } of rules) {
    const named = expr.match(/\b(?:up|(?:cchc|nodejs|process)_\w+)\b/g) ?? [];
    expect([alert, named.length > 0]).toEqual([alert, true]);
    for (const name of named)
      if (name !== 'up') expect(metrics).toMatch(new RegExp(`^${name}(?:\\{.*\\})? `, 'm'));
  }
});
