import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../scripts/lib/project';
import { adminAccount } from '../support/adminAccount';
import { type Ask, asking, listening } from '../support/asking';
import { office, type Office } from '../support/fullLife';
import { openRows, type Rows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;
let ask: Ask;
let kept: Office;

beforeAll(async () => {
  app = await sharedApp();
  rows = await openRows(app.database);
  const account = await adminAccount(app, 'strapi-super-admin');
  ask = asking(await listening(app), account.token);
  kept = await office(app, ask);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

/** Each table whose rows never change, with a column to change. */
const APPEND_ONLY = [
  ['cchc_report_sections', 'text'],
  ['cchc_issued_reports', 'title'],
  ['cchc_report_signed_files', 'name'],
  ['cchc_report_requests', 'fingerprint'],
  ['cchc_report_templates', 'saved_by'],
  ['cchc_report_settings', 'saved_by'],
  ['cchc_report_actions', 'detail'],
] as const;

describe('CR-12 the database refuses', () => {
  it.each(APPEND_ONLY)('to change, delete or empty what stands in %s', async (table, column) => {
    expect((await rows.all(`select 1 from ${table}`)).length).toBeGreaterThan(0);
    expect(await rows.refusal(`update ${table} set ${column} = ${column}`)).toBe('CC001');
    expect(await rows.refusal(`delete from ${table}`)).toBe('CC001');
    expect(await rows.refusal(`truncate ${table} cascade`)).toBe('CC001');
  });

  it.each(['cchc_reports', 'cchc_report_standings'])('to delete from or empty %s', async (table) => {
    expect(await rows.refusal(`delete from ${table}`)).toBe('CC001');
    expect(await rows.refusal(`truncate ${table} cascade`)).toBe('CC001');
  });

  it.each(["title = 'Khác'", "state = 'draft'", "updated_by = 'X'"])(
    'to set %s in an issued report',
    async (change) => {
      const statement = `update cchc_reports set ${change} where document_id = '${kept.successor}'`;
      expect(await rows.refusal(statement)).toBe('CC001');
    },
  );

  it('to change by whom a report was superseded, or that and why one was voided', async () => {
    const { superseded, successor, voided } = kept;
    const change = (id: string, set: string): Promise<string> =>
      rows.refusal(`update cchc_report_standings set ${set} where report_id = '${id}'`);
    expect(await change(superseded, 'superseded_by = null')).toBe('CC001');
    expect(await change(superseded, `superseded_by = '${voided}'`)).toBe('CC001');
    expect(await change(voided, 'voided_at = null, voided_by = null, void_reason = null')).toBe('CC001');
    expect(await change(voided, "void_reason = 'Khác'")).toBe('CC001');
    expect(await change(voided, 'voided_at = now()')).toBe('CC001');
    expect(await change(voided, `report_id = '${successor}'`)).toBe('CC001');
    expect(await change(successor, 'public = false')).toBe('done');
  });
});

const stored = (): Promise<unknown[]> =>
  rows.all(
    `select md5(cast(r as text)) as report, md5(cast(i as text)) as issued,
            (select count(*) from cchc_report_sections x where x.report_id = r.document_id) as sections
       from cchc_reports r join cchc_issued_reports i on i.report_id = r.document_id order by r.document_id`,
  );

test('CR-12 no address of the plugin changes a report that is issued', async () => {
  const before = await stored();
  const print = { medium: 'paper', size: '13', appendices: [] };
  for (const id of [kept.superseded, kept.successor, kept.voided]) {
    const refused = [
      await ask('PUT', `/reports/${id}/sections/proposals`, { text: 'Khác.', version: 1 }),
      await ask('POST', `/reports/${id}/sections/proposals/reset`, { version: 1 }),
      await ask('POST', `/reports/${id}/sections/proposals/carry`, { version: 1 }),
      await ask('PUT', `/reports/${id}/choices`, { version: 3, print }),
      await ask('POST', `/reports/${id}/refresh`, {}),
      await ask('POST', `/reports/${id}/discard`, { version: 3 }),
      await ask('POST', `/reports/${id}/submit`, {}),
      await ask('POST', `/reports/${id}/return`, { remark: 'Sửa lại' }),
      await ask('POST', `/reports/${id}/issue`, { number: 9, issuedOn: '2024-12-20' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 409));
  }
  for (const id of [kept.superseded, kept.voided]) {
    expect((await ask('POST', `/reports/${id}/supersede`, {})).status).toBe(409);
    expect((await ask('POST', `/reports/${id}/void`, { reason: 'Lại' })).status).toBe(409);
  }
  expect(await stored()).toEqual(before);
});

interface Rendering {
  print(job: { format: 'docx'; document: unknown }): Promise<Uint8Array>;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The SHA-256 of what a process of another zone and folder prints of a tree. */
const printedElsewhere = async (tree: string): Promise<string> => {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const script = inProject('tests', 'support', 'printTree.ts');
  const child = spawn(process.execPath, ['--import', tsx, script], {
    cwd: '/',
    env: { ...process.env, TZ: 'America/Los_Angeles' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(tree);
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return printed.trim();
};

test('OUT-10 the stored tree of a report printed again is its stored file, byte by byte, in any zone and folder', async () => {
  const { document, docx } = await rows.one<{ document: string; docx: Buffer }>(
    'select document, docx from cchc_issued_reports where report_id = $1',
    [kept.successor],
  );
  const rendering = app.strapi.plugin('cchc-report').service<Rendering>('rendering');
  const again = await rendering.print({ format: 'docx', document: JSON.parse(document) });
  expect(sha256(again)).toBe(sha256(docx));
  expect(await printedElsewhere(document)).toBe(sha256(docx));
});
