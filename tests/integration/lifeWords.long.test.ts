import type { TemplateAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { createCommune, saveRecord, type Commune } from '../support/records';
import { issued, recordHalfYear, sectionOf, slugOf, walk, type Walk } from '../support/reports';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let commune: Commune;
let agency: string;
let clerk: AdminAccount;
let other: AdminAccount;
let writing: Walk;
let leading: Walk;

beforeAll(async () => {
  app = await sharedApp();
  clerk = await adminAccount(app, 'cchc-can-bo');
  other = await adminAccount(app, 'cchc-can-bo');
  writing = walk(clerk);
  leading = walk(await adminAccount(app, 'cchc-lanh-dao'));
});
afterAll(() => app.stop());
beforeEach(async () => {
  commune = await createCommune(app.strapi);
  agency = await slugOf(app, commune.agency);
  await recordHalfYear(app, commune);
});

const H1 = { kind: 'half-year', period: '2024-H1' };
const draft = async (asked: object = H1) => {
  const { status, body } = await writing.create({ agency, ...asked });
  expect({ status, error: body.error }).toEqual({ status: 201, error: undefined });
  return body.data;
};
/** Every month has an article then: the words of the assessment change. */
const fillMonths = async (): Promise<void> => {
  for (const publishedOn of ['2024-03-10', '2024-04-10', '2024-05-10', '2024-06-10'])
    await saveRecord(app.strapi, 'article', commune, { data: { publishedOn } });
};
const read = async (id: string) => (await writing.read(id)).body.data;

describe('the template of an office', () => {
  const address = (rest = '') => `/cchc-report/templates/half-year${rest}?agency=${agency}`;
  const template = async (query = ''): Promise<TemplateAnswer['data']> =>
    (await clerk.request('get', `${address()}&period=2024-H1${query}`).expect(200)).body.data;
  const save = (body: object) => clerk.request('put', address()).send(body);
  const withProposals = (sections: TemplateAnswer['data']['sections'], text: string) =>
    sections.map((section) => ({
      key: section.key,
      text: section.key === 'proposals' ? text : section.text,
    }));

  test('that is edited makes the drafts to come and leaves those that are there; every version is kept, the default too', async () => {
    const before = await template();
    expect(before).toMatchObject({ version: 0, isDefault: true, updated: null, versions: [] });
    const old = await draft({ kind: 'half-year', period: '2023-H2' });
    const text = '## III. Đề xuất, kiến nghị\nHỗ trợ {{ articles.total }} tin, bài.';
    const saved = await save({ version: 0, sections: withProposals(before.sections, text) }).expect(200);
    expect(saved.body.data).toMatchObject({ version: 1, isDefault: false, updated: { by: 'Nguyễn Văn A' } });
    // The default stays readable as version 0, to be compared with.
    expect((await template('&version=0')).sections).toEqual(before.sections);

    const made = sectionOf(await draft(), 'proposals');
    expect([made.text, made.untouched, made.values]).toEqual([text, true, { '{{ articles.total }}': '02' }]);
    const kept = sectionOf(await read(old.documentId), 'proposals');
    expect(kept.text).toBe(sectionOf(old, 'proposals').text);
    expect(kept.templateText).toBe(text);

    const late = await save({ version: 0, sections: withProposals(before.sections, 'x') }).expect(409);
    expect(late.body.error.details.code).toBe('template_changed');
    expect(late.body.error.message).toContain('Nguyễn Văn A vừa lưu mẫu này lúc ');
    const never = await save({ version: 9, sections: withProposals(before.sections, 'x') }).expect(400);
    expect(never.body.error.details.code).toBe('body_invalid');

    await clerk.request('post', address('/reset')).send({ version: 1 }).expect(200);
    const reset = await template();
    expect(reset).toMatchObject({ version: 2, isDefault: true, sections: before.sections });
    expect(reset.versions.map(({ version, isDefault }) => [version, isDefault])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect((await template('&version=1')).sections.find(({ key }) => key === 'proposals')?.text).toBe(text);
    expect((await clerk.request('get', `${address()}&version=3`)).status).toBe(400);
  });

  test('that cannot print is refused by name and section, one whose sections are others as a whole; nothing is saved', async () => {
    const { sections } = await template();
    for (const [text, code, named] of [
      ['{{ no.such }}', 'placeholder_unknown', 'no.such'],
      ['{% if articles.total %}Có', 'template_invalid', 'if'],
      ['[table: nothing]', 'template_invalid', 'nothing'],
      ['{% include "x" %}', 'template_invalid', 'include'],
    ] as const) {
      const { body } = await save({ version: 0, sections: withProposals(sections, text) }).expect(400);
      expect(body.error.details).toEqual({ code, section: 'proposals' });
      expect(body.error.message).toContain(named);
    }
    const plain = sections.map(({ key, text }) => ({ key, text }));
    for (const wrong of [plain.slice(1), [...plain].reverse(), [...plain, ...plain.slice(0, 1)], []]) {
      const { body } = await save({ version: 0, sections: wrong }).expect(400);
      expect(body.error.details.code).toBe('body_invalid');
    }
    expect((await template()).version).toBe(0);
  });

  test('is tried on a real period before it is saved', async () => {
    const { sections } = await template();
    const { body } = await clerk
      .request('post', `${address('/preview')}&period=2024-H1`)
      .send({ sections: withProposals(sections, 'Đã có {{ articles.total }} tin, bài để thử.') })
      .expect(200);
    expect(body.data.html.replace(/<[^>]+>/g, '')).toContain('Đã có 02 tin, bài để thử.');
    expect((await template()).version).toBe(0);
  });
});

describe('a section of a draft', () => {
  test('somebody else saved meanwhile is not written over: both texts are there to choose from', async () => {
    const { documentId } = await draft();
    await writing.save(documentId, 'tasks', { text: 'Của người thứ nhất', version: 1 });
    const { status, body } = await walk(other).save(documentId, 'tasks', {
      text: 'Của người thứ hai',
      version: 1,
    });
    expect(status).toBe(409);
    expect(body.error?.details).toMatchObject({
      code: 'section_changed',
      current: { text: 'Của người thứ nhất', version: 2, saved: { by: 'Nguyễn Văn A' } },
    });
    expect(body.error?.message).toMatch(/^Nguyễn Văn A vừa lưu phần này lúc \d\d:\d\d ngày /);
  });

  test('that a refresh has changed names who refreshed', async () => {
    const { documentId } = await draft();
    await fillMonths();
    await walk(other).step(documentId, 'refresh');
    const changed = (await read(documentId)).sections.find(({ version }) => version === 2);
    if (changed === undefined) throw new Error('nothing has followed');
    const { status, body } = await writing.save(documentId, changed.key, { text: 'x', version: 1 });
    expect([status, body.error?.message]).toEqual([
      409,
      expect.stringMatching(/^Nguyễn Văn A vừa lưu phần này lúc /),
    ]);
  });

  test('takes the words of the template again', async () => {
    const made = await draft();
    const { documentId } = made;
    await writing.save(documentId, 'tasks', { text: 'Khác', version: 1 });
    expect(sectionOf(await read(documentId), 'tasks').untouched).toBe(false);
    await writing.step(documentId, 'sections/tasks/reset', { version: 2 });
    expect(sectionOf(await read(documentId), 'tasks')).toEqual({
      ...sectionOf(made, 'tasks'),
      version: 3,
    });
  });

  test('takes the words of the last issued report of the office and kind; before there is one it says so', async () => {
    const none = await draft({ kind: 'half-year', period: '2023-H1' });
    const early = await writing.step(none.documentId, 'sections/tasks/carry', { version: 1 });
    expect([early.status, early.body.error?.details['code']]).toEqual([409, 'nothing_to_carry']);

    const last = await draft({ kind: 'half-year', period: '2023-H2' });
    await writing.save(last.documentId, 'tasks', { text: 'Tiếp tục {{ articles.total }}.', version: 1 });
    await writing.step(last.documentId, 'submit');
    await leading.step(last.documentId, 'issue', { number: 1, issuedOn: '2024-01-05' });
    const quarter = await issued(
      { writing, leading },
      { agency, kind: 'quarter', period: '2024-Q1' },
      { issuedOn: '2024-03-20' },
    );
    expect(quarter.state).toBe('issued');

    const { documentId } = await draft();
    await writing.step(documentId, 'sections/tasks/carry', { version: 1 });
    const { text, saved, values } = sectionOf(await read(documentId), 'tasks');
    expect([text, saved?.by, values]).toEqual([
      'Tiếp tục {{ articles.total }}.',
      'Nguyễn Văn A',
      { '{{ articles.total }}': '02' },
    ]);
  });

  test('that the report does not have is told as such, whatever is asked of it', async () => {
    const { documentId } = await draft();
    const asked = [
      writing.save(documentId, 'toString', { text: 'x', version: 1 }),
      writing.step(documentId, 'sections/other/reset', { version: 1 }),
      writing.step(documentId, 'sections/other/carry', { version: 1 }),
    ];
    for (const { status, body } of await Promise.all(asked))
      expect([status, body.error?.details['code']]).toEqual([404, 'section_unknown']);
  });

  test('is saved although it cannot print yet; it is not submitted, and its preview is refused by 422', async () => {
    const { documentId } = await draft();
    expect((await writing.save(documentId, 'tasks', { text: 'Có {{ no.such }}', version: 1 })).status).toBe(
      200,
    );
    const refused = await writing.step(documentId, 'submit');
    expect([refused.status, refused.body.error?.details['code']]).toEqual([422, 'report_has_errors']);
    const preview = await clerk.request('get', `/cchc-report/reports/${documentId}/preview`);
    expect([preview.status, preview.body.error.details.code]).toEqual([422, 'placeholder_unknown']);
  });

  test('longer than a section can be is refused by its limit', async () => {
    const { documentId } = await draft();
    const { status, body } = await writing.save(documentId, 'tasks', {
      text: 'a'.repeat(100_001),
      version: 1,
    });
    expect([status, body.error?.details['code']]).toEqual([413, 'body_too_large']);
    expect((await writing.save(documentId, 'tasks', { text: 'a'.repeat(100_000), version: 1 })).status).toBe(
      200,
    );
  });
});

test('appendices are told of in a section nobody has touched, and not in one that somebody wrote', async () => {
  const print = { medium: 'electronic', size: '13', appendices: ['articles', 'evidence'] };
  const choose = (id: string, version: number) =>
    clerk.request('put', `/cchc-report/reports/${id}/choices`).send({ version, print });
  const { documentId } = await draft();
  const chosen = await choose(documentId, 1).expect(200);
  expect(chosen.body.data.print).toEqual(print);
  const { text, untouched, values } = sectionOf(chosen.body.data, 'closing');
  expect(text).toContain('{{ appendices.list | join }}');
  expect([untouched, Object.values(values).join()]).toEqual([true, expect.stringContaining('Phụ lục')]);
  expect((await choose(documentId, 1)).status).toBe(409);

  const second = await draft({ kind: 'quarter', period: '2024-Q1' });
  await writing.save(second.documentId, 'closing', { text: 'Trên đây là báo cáo.', version: 1 });
  const { body } = await choose(second.documentId, 1).expect(200);
  expect(sectionOf(body.data, 'closing').text).toBe('Trên đây là báo cáo.');
});
