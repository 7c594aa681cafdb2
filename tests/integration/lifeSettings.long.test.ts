import type { AgencySettings } from '../../src/plugins/cchc-report/server/src/contract';
import {
  openWord,
  paragraphs,
  readText,
  type WordFile,
} from '../../src/packages/nd30-document/tests/support/wordFile';
import type { AdminAccount } from '../support/adminAccount';
import { bytesOf } from '../support/exports';
import { issued, type Walk } from '../support/reports';
import { recordedCommune, startOffice } from '../support/office';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let agency: string;
let clerk: AdminAccount;
let writing: Walk;
let leading: Walk;

beforeAll(async () => {
  ({ app, clerk, writing, leading } = await startOffice(sharedApp));
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ agency } = await recordedCommune(app));
});

const address = (): string => `/cchc-report/settings?agency=${agency}`;
const read = async () => (await clerk.request('get', address()).expect(200)).body.data;
const save = (version: number, settings: object) =>
  clerk.request('put', address()).send({ version, settings });

const SIGNERS: AgencySettings['signers'] = [
  {
    id: 'ct',
    name: 'Trần Văn B',
    authority: 'collective-head',
    title: 'Chủ tịch',
    headTitle: '',
    collective: 'Ủy ban nhân dân',
  },
  {
    id: 'pct',
    name: 'Lê Thị C',
    authority: 'collective-deputy',
    title: 'Phó Chủ tịch',
    headTitle: 'Chủ tịch',
    collective: 'Ủy ban nhân dân',
  },
];
const SET: AgencySettings = {
  letterhead: { superior: 'UBND huyện Lộc Hà', lines: ['UBND xã', 'Ích Hậu'] },
  place: 'Lộc Hà',
  addressees: ['Phòng Nội vụ huyện Lộc Hà'],
  recipients: ['Đảng ủy xã Ích Hậu'],
  draftingUnit: 'VP',
  symbol: 'BC-UBND',
  signers: SIGNERS,
  signer: 'pct',
  size: '13',
  medium: 'electronic',
  calendar: [],
};

const draftOf = async (period = '2024-H1'): Promise<string> =>
  (await writing.create({ agency, kind: 'half-year', period })).body.data.documentId;
const fileOf = async (id: string): Promise<WordFile> =>
  openWord((await bytesOf(clerk.request('get', `/cchc-report/reports/${id}/file?format=docx`))).bytes);
const linesOf = ({ body }: WordFile): readonly string[] => paragraphs(body).map(readText).filter(Boolean);
/** Half points of the type that the text is set in. */
const sizeOf = ({ parts }: WordFile): string | undefined =>
  /w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(parts['word/styles.xml'] ?? '')?.[1];

test('what an office sets is printed: letterhead, place, Kính gửi, Nơi nhận, Lưu, signature, size; before, what can be worked out', async () => {
  const before = await read();
  expect(before).toMatchObject({ version: 0, updated: null, settings: { letterhead: null, signers: [] } });
  expect(before.computed).toMatchObject({
    superior: null,
    symbol: 'BC-UBND',
    place: expect.stringMatching(/^Số \d+$/),
  });
  const plain = await fileOf(await draftOf());
  expect(linesOf(plain).join('\n')).not.toContain('Lộc Hà');
  expect(sizeOf(plain)).toBe('28');

  const saved = await save(0, SET).expect(200);
  expect(saved.body.data).toMatchObject({ version: 1, updated: { by: 'Nguyễn Văn A' }, settings: SET });
  expect(saved.body.data.computed).toEqual(before.computed);
  const file = await fileOf(await draftOf('2023-H2'));
  const lines = linesOf(file);
  expect(lines).toEqual(
    expect.arrayContaining(
      [
        'UBND HUYỆN LỘC HÀ',
        'Phòng Nội vụ huyện Lộc Hà',
        '- Đảng ủy xã Ích Hậu;',
        'TM. ỦY BAN NHÂN DÂN',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Lê Thị C',
      ].map((line) => expect.stringContaining(line)),
    ),
  );
  expect(lines.some((line) => /^Lộc Hà, ngày/.test(line))).toBe(true);
  expect(lines.some((line) => /^- Lưu: VT, VP\./.test(line))).toBe(true);
  expect(sizeOf(file)).toBe('26');
});

test('on paper an appendix says which document it belongs to, in an electronic document it does not', async () => {
  const id = await draftOf();
  const linesFor = async (medium: string, version: number) => {
    const print = { medium, size: '14', appendices: ['articles'] };
    await clerk.request('put', `/cchc-report/reports/${id}/choices`).send({ version, print }).expect(200);
    return linesOf(await fileOf(id));
  };
  const belongs = /^\(Kèm theo Báo cáo số/;
  expect((await linesFor('paper', 1)).some((line) => belongs.test(line))).toBe(true);
  const { version } = (await writing.read(id)).body.data;
  expect((await linesFor('electronic', version)).some((line) => belongs.test(line))).toBe(false);
});

test('the number, day and signer of the issue stand in the file, another signer than the usual one when he is named', async () => {
  await save(0, SET).expect(200);
  const report = await issued(
    { writing, leading },
    { agency, kind: 'half-year', period: '2024-H1' },
    { number: 7, issuedOn: '2024-06-20', signer: 'ct' },
  );
  expect(report.issued?.signer).toBe('Trần Văn B');
  const text = linesOf(await fileOf(report.documentId)).join('\n');
  expect(text).toContain('Số: 07/BC-UBND');
  expect(text).toContain('Lộc Hà, ngày 20 tháng 6 năm 2024');
  expect(text).toContain('Trần Văn B');
  expect(text).not.toContain('Lê Thị C');
});

/** What cannot be set, and the field that is named. */
const WRONG: readonly (readonly [what: string, settings: object, field: string])[] = [
  ['a signer there is not', { signer: 'x' }, 'settings.signer'],
  ['two signers under one id', { signers: [SIGNERS[0], SIGNERS[0]], signer: null }, 'settings.signers'],
  [
    'an authority there is not',
    { signers: [{ ...SIGNERS[0], authority: 'king' }], signer: null },
    'settings.signers.0.authority',
  ],
  ['a letterhead of no line', { letterhead: { superior: null, lines: [] } }, 'settings.letterhead.lines'],
  [
    'a letterhead of four lines',
    { letterhead: { superior: null, lines: ['a', 'b', 'c', 'd'] } },
    'settings.letterhead.lines',
  ],
  ['an addressee that says nothing', { addressees: [' '] }, 'settings.addressees.0'],
  ['a place with NUL', { place: 'a\0b' }, 'settings.place'],
  ['a recipient that is half a letter', { recipients: ['\ud800'] }, 'settings.recipients.0'],
  ['thirty-one recipients', { recipients: Array.from({ length: 31 }, () => 'x') }, 'settings.recipients'],
  ['a symbol that is none', { symbol: 'bc/ubnd' }, 'settings.symbol'],
  ['a size there is not', { size: '12' }, 'settings.size'],
  [
    'a period of another kind',
    { calendar: [{ kind: 'quarter', periods: ['H1'], cutoff: 'decree', dueAfterDays: 6 }] },
    'settings.calendar.0',
  ],
  [
    'a report due on its last day',
    { calendar: [{ kind: 'year', periods: ['year'], cutoff: 'decree', dueAfterDays: 0 }] },
    'settings.calendar.0.dueAfterDays',
  ],
  ['a setting there is not', { colour: 'red' }, 'settings.colour'],
];

test('what cannot be set is refused by its name, and nothing is saved', async () => {
  for (const [what, wrong, field] of WRONG) {
    const { status, body } = await save(0, { ...SET, ...wrong });
    expect([what, status, body.error?.details.code, body.error?.message]).toEqual([
      what,
      400,
      'body_invalid',
      `Nội dung gửi lên không đúng: ${field}.`,
    ]);
  }
  expect((await read()).version).toBe(0);
});

test('settings that somebody else has saved meanwhile are not written over', async () => {
  await save(0, SET).expect(200);
  const { body } = await save(0, { ...SET, place: 'Khác' }).expect(409);
  expect(body.error.details.code).toBe('settings_changed');
  expect(body.error.message).toMatch(/^Nguyễn Văn A vừa lưu thiết lập này lúc \d\d:\d\d ngày /);
  expect((await save(5, SET)).body.error.details.code).toBe('body_invalid');
  expect((await read()).settings.place).toBe('Lộc Hà');
});

test('the calendar asks by the rules that are set, and tells how far each report is', async () => {
  const rule = { kind: 'year', periods: ['year'], cutoff: 'calendar', dueAfterDays: 20 };
  await save(0, { ...SET, calendar: [rule] }).expect(200);
  const calendar = async () =>
    (await clerk.request('get', `/cchc-report/calendar?agency=${agency}`).expect(200)).body;
  const { data, meta } = await calendar();
  const year = Number(meta.today.slice(0, 4));
  const due = `${year}-01-20`;
  const daysLeft = (Date.parse(due) - Date.parse(meta.today)) / 86_400_000;
  expect(data).toMatchObject([
    {
      kind: 'year',
      period: { key: String(year - 1) },
      due,
      daysLeft,
      status: daysLeft < 0 ? 'overdue' : 'due',
      report: null,
    },
    {
      kind: 'year',
      period: { key: String(year) },
      due: `${year + 1}-01-20`,
      status: 'running',
      report: null,
    },
  ]);

  const asked = { agency, kind: 'year', period: String(year - 1), cutoff: 'calendar' };
  const { documentId } = (await writing.create(asked)).body.data;
  const stands = async () => {
    const [last] = (await calendar()).data;
    return [last.status === 'issued', last.report];
  };
  expect(await stands()).toEqual([false, { documentId, state: 'draft', sections: 6, edited: 0 }]);
  await writing.save(documentId, 'tasks', { text: 'Tiếp tục.', version: 1 });
  await writing.step(documentId, 'submit');
  expect(await stands()).toEqual([false, { documentId, state: 'submitted', sections: 6, edited: 1 }]);
  await leading.step(documentId, 'issue', { override: { reason: 'Gửi để lưu.' } });
  expect(await stands()).toEqual([true, { documentId, state: 'issued', sections: 6, edited: 1 }]);
  await leading.step(documentId, 'void', { reason: 'Sai' });
  expect(await stands()).toEqual([false, null]);
});
