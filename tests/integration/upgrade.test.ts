import { createHash } from 'node:crypto';
import type { Verification } from '../../src/plugins/cchc-report/server/src/reports/service/verification';
import words from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import type { ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import { verificationText } from '../../scripts/lib/verification';
import { adminAccount } from '../support/adminAccount';
import { type Ask, asking, listening } from '../support/asking';
import { createDatabase } from '../support/database';
import { issuedMonth } from '../support/fullLife';
import { openRows, type Rows } from '../support/rows';
import { startAppOn, type TestApp } from '../support/strapi';
import { type Fixture, fixtureVersions, loadFixture } from '../support/upgrade';
import { readDefinitions } from '../support/upgrade/definitions';
import { listChanged, readStored, type StoredTable } from '../support/upgrade/storedRows';

jest.setTimeout(120_000);

/** Tables that a migration has moved elsewhere; a test below says where their rows are. */
const MOVED: readonly string[] = ['cchc_import_progress'];
/** Versions that did not sign what they issued. */
const UNSIGNED: readonly string[] = ['0.1.0'];

test('UP-03 every released version has a fixture', () => {
  expect(fixtureVersions()).toEqual(['0.1.0', '0.2.0']);
});

describe.each(fixtureVersions())('a database of version %s', (version) => {
  const isSigned = !UNSIGNED.includes(version);
  let fixture: Fixture;
  let stored: readonly StoredTable[];
  let rows: Rows;
  let app: TestApp;
  let ask: Ask;
  /** Issued by this version of the software. */
  let issued: string;

  beforeAll(async () => {
    fixture = await loadFixture(version);
    rows = await openRows(fixture.database);
    stored = await readStored(rows);
    app = await startAppOn(fixture.database, { LOG_LEVEL: 'silent' });
  });
  afterAll(async () => {
    await app.stop();
    await rows.end();
    await fixture.database.drop();
  });

  const verify = (): Promise<Verification> =>
    app.strapi.plugin('cchc-report').service<{ verify(): Promise<Verification> }>('verification').verify();

  const faults = async (): Promise<string[]> =>
    (await verify()).faults.map(({ item, fault }) => `${item}: ${fault}`);

  test('UP-02 every row is still there as it was, and what a migration moved is where it belongs', async () => {
    expect(stored.flatMap((table) => table.rows).length).toBeGreaterThan(150);
    expect((await listChanged(rows, stored)).filter((name) => !MOVED.includes(name))).toEqual([]);
    // Two of three rows of the file were imported.
    expect(await rows.all('select state, done, total from cchc_imports')).toEqual([
      { state: 'done', done: 2, total: 2 },
    ]);
  });

  test('UP-02 it has the schema of a new database, object by object', async () => {
    const fresh = await createDatabase();
    const freshRows = await openRows(fresh);
    const expected = await readDefinitions(freshRows);
    await freshRows.end();
    await fresh.drop();
    expect(await readDefinitions(rows)).toEqual(expected);
  });

  test('UP-03 a second start changes nothing', async () => {
    const versions = 'select part, number, version, at from cchc_schema_version order by part';
    const before = [await rows.all(versions), await readDefinitions(rows)];
    await app.stop();
    app = await startAppOn(fixture.database, { LOG_LEVEL: 'silent' });
    ask = asking(await listening(app), (await adminAccount(app, 'strapi-super-admin')).token);
    expect([await rows.all(versions), await readDefinitions(rows)]).toEqual(before);
    await app.http.get('/api/cchc-report/ready').expect(200);
  });

  test('UP-03 verify finds everything whole, and names as unsigned what was issued unsigned and nothing else', async () => {
    const verification = await verify();
    expect(verification.faults).toEqual([]);
    expect(verificationText(verification)).toContain(words.whole);
    const unsigned = verification.notes.filter((note) => note.includes('trước khi có chữ ký'));
    expect(unsigned).toHaveLength(isSigned ? 0 : 3);
    const { written } = fixture;
    const { signature } = (await ask<ReportDetail>('GET', `/reports/${written.issued}`)).body.data;
    expect(signature).toMatchObject({ state: isSigned ? 'signed' : 'before-signing', faults: [] });
  });

  test('UP-03 issued reports, drafts, template, settings, files and numbers go on as they were', async () => {
    const { written, files } = fixture;
    const file = await app.http
      .get(`/api/cchc-report/reports/${written.issued}/file?format=docx`)
      .buffer()
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    const frozen = await rows.one<{ hash: string }>(
      'select docx_sha256 as hash from cchc_issued_reports where report_id = $1',
      [written.issued],
    );
    expect(
      createHash('sha256')
        .update(file.body as Buffer)
        .digest('hex'),
    ).toBe(frozen.hash);

    const draft = (await ask<ReportDetail>('GET', `/reports/${written.draft}`)).body.data;
    expect(draft.state).toBe('draft');
    expect(draft.sections[0]?.text).toContain('Câu cán bộ viết thêm.');
    expect((await ask<ReportDetail>('GET', `/reports/${written.submitted}`)).body.data.state).toBe(
      'submitted',
    );

    const office = `agency=${written.agency}`;
    const template = (
      await ask<{ isDefault: boolean; sections: { text: string }[] }>(
        'GET',
        `/templates/year?${office}&period=2024`,
      )
    ).body.data;
    expect([template.isDefault, template.sections[0]?.text.includes('Câu riêng của cơ quan.')]).toEqual([
      false,
      true,
    ]);
    expect((await ask<{ version: number }>('GET', `/settings?${office}`)).body.data.version).toBe(1);

    const named = await rows.all<{ url: string; name: string }>('select url, name from files order by id');
    expect(named.map(({ name }) => name)).toEqual(['ảnh bìa.png', 'biên bản.pdf']);
    expect(named.filter(({ url }) => files[url.replace('/uploads/', '')] === undefined)).toEqual([]);

    // Numbers 1 to 3 are taken: a voided number is not given again.
    issued = await issuedMonth(ask, written.agency, { period: '2024-05', number: 4 });
    expect((await ask<ReportDetail>('GET', `/reports/${issued}`)).body.data.signature?.state).toBe('signed');
    expect(await faults()).toEqual([]);
  });

  /** As the database's superuser, undone behind what is looked at. */
  const whileTampered = async <Seen>(statement: string, look: () => Promise<Seen>): Promise<Seen> => {
    const kept = await rows.all('select report_id, title from cchc_issued_reports');
    await rows.all('set session_replication_role = replica');
    await rows.all(statement);
    const seen = await look();
    for (const { report_id, title } of kept)
      await rows.all('update cchc_issued_reports set title = $2 where report_id = $1', [report_id, title]);
    await rows.all('set session_replication_role = origin');
    return seen;
  };

  test('CR-11 a change of what it issued is named by verify and on the page of the report', async () => {
    const { issued: id } = fixture.written;
    const change = `update cchc_issued_reports set title = title || '.' where report_id = '${id}'`;
    const seen = await whileTampered(change, async () => ({
      faults: await faults(),
      page: (await ask<ReportDetail>('GET', `/reports/${id}`)).body.data.signature,
    }));
    expect(seen.faults).toEqual([expect.stringContaining(`(mã ${id}): ${words.known}`)]);
    const named = isSigned ? [words.known, words.signature.wrong] : [words.known];
    expect(seen.page).toMatchObject({ state: 'faulty', faults: named });
    expect(await faults()).toEqual([]);
  });

  test('CR-11 a signed report does not pass for one from before signatures when its signatures are taken away', async () => {
    await rows.all('set session_replication_role = replica');
    await rows.all('delete from cchc_report_signatures where report_id = $1', [issued]);
    await rows.all(
      'update cchc_report_actions set signature = null, key_id = null, seals = null where report_id = $1',
      [issued],
    );
    await rows.all('set session_replication_role = origin');
    const { signature } = (await ask<ReportDetail>('GET', `/reports/${issued}`)).body.data;
    expect(signature).toEqual({ state: 'faulty', key: null, faults: [words.unsigned] });
    expect((await faults()).join('\n')).toContain(`report:${issued}: ${words.unsigned}`);
  });
});
