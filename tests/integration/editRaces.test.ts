import type {
  ReportDetail,
  SectionAnswer,
  SettingsAnswer,
  TemplateAnswer,
} from '../../src/plugins/cchc-report/server/src/contract';
import { adminAccount } from '../support/adminAccount';
import { type Answered, type Ask, asking, listening } from '../support/asking';
import { communes } from '../support/issues';
import { openRows, type Rows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const EDITORS = Array.from({ length: 8 }, (_, index) => `Lời của người thứ ${index + 1}.`);

let app: TestApp;
let rows: Rows;
let ask: Ask;
let agency: string;

beforeAll(async () => {
  app = await sharedApp();
  rows = await openRows(app.database);
  const { token } = await adminAccount(app, 'strapi-super-admin');
  ask = asking(await listening(app), token);
  [agency = ''] = await communes(app, 1);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

/** The words of the editor whose save was taken; all others must have been told so by `code`. */
const winnerOf = (answers: readonly Answered<unknown>[], code: string): string => {
  const won = answers.findIndex(({ status }) => status === 200);
  for (const [index, { status, body }] of answers.entries())
    if (index !== won) expect([status, body.error?.details.code]).toEqual([409, code]);
  return EDITORS[won] ?? '';
};

test('CC-06 of eight editors of one version of a section one saves it, and the others are given what he wrote', async () => {
  const made = await ask<ReportDetail>('POST', '/reports', { agency, kind: 'month', period: '2024-03' });
  const address = `/reports/${made.body.data.documentId}/sections/proposals`;
  const before = made.body.data.sections.find(({ key }) => key === 'proposals')?.text;
  const answers = await Promise.all(
    EDITORS.map((text) => ask<SectionAnswer>('PUT', address, { text, version: 1 })),
  );
  const words = winnerOf(answers, 'section_changed');
  for (const { status, body } of answers)
    if (status === 409) expect(body.error?.details['current']).toMatchObject({ text: words, version: 2 });

  // Whoever was refused saves on top of it, and no version is lost.
  expect((await ask('PUT', address, { text: 'Sau cùng.', version: 2 })).status).toBe(200);
  const kept = await rows.all<{ text: string }>(
    `select text from cchc_report_sections where section = 'proposals' and report_id = $1 order by version`,
    [made.body.data.documentId],
  );
  expect(kept.map(({ text }) => text)).toEqual([before, words, 'Sau cùng.']);
});

test('CC-06 of eight changes of one version of the settings one is saved', async () => {
  const address = `/settings?agency=${agency}`;
  const { settings } = (await ask<SettingsAnswer['data']>('GET', address)).body.data;
  const answers = await Promise.all(
    EDITORS.map((place) => ask('PUT', address, { version: 0, settings: { ...settings, place } })),
  );
  const place = winnerOf(answers, 'settings_changed');
  const { data } = (await ask<SettingsAnswer['data']>('GET', address)).body;
  expect(data).toMatchObject({ version: 1, settings: { place } });
});

test('CC-06 of eight changes of one version of a template one is saved', async () => {
  const address = `/templates/month?agency=${agency}`;
  const before = (await ask<TemplateAnswer['data']>('GET', address)).body.data;
  const withWords = (words: string): object => ({
    version: before.version,
    sections: before.sections.map(({ key, text }) => ({ key, text: key === 'proposals' ? words : text })),
  });
  const answers = await Promise.all(EDITORS.map((words) => ask('PUT', address, withWords(words))));
  const words = winnerOf(answers, 'template_changed');
  const { data } = (await ask<TemplateAnswer['data']>('GET', address)).body;
  expect([data.version, data.sections.find(({ key }) => key === 'proposals')?.text]).toEqual([1, words]);
});
