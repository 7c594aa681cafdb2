import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Pdf } from '../../src/packages/nd30-document/tests/support/pdf';
import {
  makeTempFolder,
  processesIn,
  type TempFolder,
} from '../../src/packages/nd30-document/tests/support/tempFolder';
import { startDemoApp, type TestApp } from '../support/strapi';
import { until } from '../support/until';

jest.setTimeout(180_000);

const NOW = new Date('2026-11-23T08:00:00Z');
const CONFIG = 'plugin::cchc-report.conversion';

interface Conversion {
  available(): Promise<boolean>;
  convert(bytes: Uint8Array, format: 'pdf' | 'odt'): Promise<Uint8Array>;
  stop(): Promise<void>;
}

let app: TestApp;
let running = false;
let home: TempFolder;
let report: Uint8Array;

const conversion = (): Conversion => app.strapi.plugin('cchc-report').service('conversion');
const use = (program: string | null, timeoutSeconds = 60): void => {
  app.strapi.config.set(CONFIG, { program, timeoutSeconds });
};

beforeAll(async () => {
  app = await startDemoApp();
  running = true;
  const service = app.strapi.plugin('cchc-report').service('report');
  report = (await service.build({ agency: 'ich-hau', period: '2024-H1', now: NOW })).bytes;
  home = await makeTempFolder();
});
/** Stands in for LibreOffice: says in which folder it works, then does as the lines say. */
const stand = async (lines: string, timeoutSeconds?: number): Promise<void> => {
  rmSync(seen(), { force: true });
  use(await home.script('office', `echo "$7" > "${seen()}"\n${lines}`), timeoutSeconds);
};
const seen = (): string => join(home.path, 'seen');
const begun = (): Promise<void> => until(() => existsSync(seen()) && readFileSync(seen(), 'utf8') !== '');

/** Of the last conversion by the stand-in: neither its folder nor a process in it. */
const expectNothingLeft = async (): Promise<void> => {
  const folder = readFileSync(seen(), 'utf8').trim();
  expect(folder).toContain('cchc-conversion-');
  expect(existsSync(folder)).toBe(false);
  await until(() => processesIn(folder).length === 0);
};

beforeEach(() => use(null));
afterAll(async () => {
  await home.remove();
  if (running) await app.stop();
});

it('OUT-03 the report of the demo records is a PDF with its title and figures, in NFC', async () => {
  expect(await conversion().available()).toBe(true);
  const pdf = new Pdf(join(home.path, 'report.pdf'));
  writeFileSync(pdf.path, await conversion().convert(report, 'pdf'));
  const text = (await pdf.text()).replace(/\s+/g, ' ');
  expect(text).toContain('Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024');
  expect(text).toContain('đã đăng, phát 29 tin, bài về cải cách hành chính');
  expect(text.normalize('NFC')).toBe(text);
});

it('OUT-03 and an OpenDocument text', async () => {
  const parts = unzipSync(await conversion().convert(report, 'odt'));
  expect(Buffer.from(parts['mimetype'] ?? []).toString()).toBe('application/vnd.oasis.opendocument.text');
});

it('where LibreOffice is not installed a conversion is refused in words', async () => {
  use('/no/such/soffice');
  expect(await conversion().available()).toBe(false);
  await expect(conversion().convert(report, 'pdf')).rejects.toMatchObject({
    code: 'conversion_unavailable',
    message: 'Máy chủ chưa cài LibreOffice nên chưa xuất được tệp PDF, ODT; hãy tải tệp .docx.',
  });
});

it('one that takes too long is ended, and the next works', async () => {
  // Long enough for a busy machine to begin it.
  await stand('exec sleep 100000', 2);
  await expect(conversion().convert(report, 'pdf')).rejects.toMatchObject({ code: 'conversion_timeout' });
  await expectNothingLeft();
  use(null);
  expect(Buffer.from(await conversion().convert(report, 'pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
});

it('one runs and one waits, a third is refused at once', async () => {
  const go = join(home.path, 'go');
  await stand(`until [ -e "${go}" ]; do sleep 0.05; done; printf %%PDF-1.6 > "$7/report.pdf"`);
  const two = [conversion().convert(report, 'pdf'), conversion().convert(report, 'pdf')];
  await begun();
  await expect(conversion().convert(report, 'pdf')).rejects.toMatchObject({ code: 'conversion_busy' });
  writeFileSync(go, '');
  expect((await Promise.all(two)).map(({ length }) => length)).toEqual([8, 8]);
  await expectNothingLeft();
});

// Last: it ends the app.
it('when Strapi ends, what runs is killed, what waits is refused unbegun, and nothing is left of them', async () => {
  const starts = join(home.path, 'starts');
  await stand(`echo one >> "${starts}"\ntrap '' TERM\nsleep 100000 & wait`);
  const two = [conversion().convert(report, 'pdf'), conversion().convert(report, 'pdf')];
  const ended = Promise.all(
    two.map((one) => expect(one).rejects.toMatchObject({ code: 'conversion_stopped' })),
  );
  await begun();
  running = false;
  await app.stop();
  await expectNothingLeft();
  await ended;
  expect(readFileSync(starts, 'utf8')).toBe('one\n');
});
