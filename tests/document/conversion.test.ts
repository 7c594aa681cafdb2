import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from 'nd30-document';
import { findProgram } from '../../src/plugins/cchc-report/server/src/services/conversion/program';
import { findSocket } from '../../src/plugins/cchc-report/server/src/services/conversion/leftSocket';
import {
  convertWithOffice,
  type OfficeSettings,
} from '../../src/plugins/cchc-report/server/src/services/conversion/office';
import { removeLeftFolders } from '../../src/plugins/cchc-report/server/src/services/conversion/workFolder';
import { until } from '../support/until';
import { Pdf } from '../../src/packages/nd30-document/tests/support/pdf';
import { output } from '../../src/packages/nd30-document/tests/support/program';
import { sampleReport } from '../../src/packages/nd30-document/tests/support/sampleReport';
import {
  makeTempFolder,
  processesIn,
  type TempFolder,
} from '../../src/packages/nd30-document/tests/support/tempFolder';

jest.setTimeout(120_000);

const TITLE = 'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024';
const AGENCY = 'Ủy ban nhân dân xã Ích Hậu';

let home: TempFolder;
let work: string;
let docx: Uint8Array;
let settings: OfficeSettings;
const notes: string[] = [];

const soffice = async (): Promise<string> => {
  const found = await findProgram(null, process.env['PATH']);
  if (found === null) throw new Error('These tests need LibreOffice (see README).');
  return found;
};

beforeAll(async () => {
  home = await makeTempFolder();
  work = join(home.path, 'work');
  await mkdir(work);
  docx = await writeDocx(sampleReport);
  settings = {
    program: await soffice(),
    timeoutSeconds: 100,
    tempFolder: work,
    signal: new AbortController().signal,
    note: (text) => void notes.push(text),
  };
});
beforeEach(() => notes.splice(0));
afterEach(async () => {
  expect(readdirSync(work)).toEqual([]);
  // The system takes its time to end who was killed.
  await until(() => processesIn(work).length === 0);
});
afterAll(() => home.remove());

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('OUT-03 a report as a PDF', () => {
  let bytes: Uint8Array;
  let pdf: Pdf;

  beforeAll(async () => {
    bytes = await convertWithOffice(docx, 'pdf', settings);
    pdf = new Pdf(join(home.path, 'report.pdf'));
    await writeFile(pdf.path, bytes);
  });

  it('has its title and its figures as text, in NFC', async () => {
    const text = oneLine(await pdf.text());
    expect(text).toContain(TITLE);
    expect(text).toContain('Trong kỳ, xã đã đăng 42 tin, bài');
    expect(text.normalize('NFC')).toBe(text);
  });

  it('AC-06 is tagged PDF/UA in Vietnamese that shows its title, and PDF/A-2b', async () => {
    const info = await output('pdfinfo', [pdf.path]);
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    const inside = Buffer.from(bytes).toString('latin1');
    expect(inside).toContain('/Lang(vi-VN)');
    expect(inside).toContain('/DisplayDocTitle true');
    const metadata = await output('pdfinfo', ['-meta', pdf.path]);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
  });

  it('has every font in it', async () => {
    const [, , ...fonts] = (await output('pdffonts', [pdf.path])).trim().split('\n');
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter((font) => !/ yes (yes|no) +(yes|no) +\d+ +\d+$/.test(font))).toEqual([]);
  });

  it('OUT-06 names the agency, no person and no folder of the server', async () => {
    const info = await output('pdfinfo', [pdf.path]);
    expect(info).toMatch(new RegExp(`^Title:\\s+${TITLE}$`, 'm'));
    expect(info).toMatch(new RegExp(`^Author:\\s+${AGENCY}$`, 'm'));
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('cchc-conversion');
  });
});

describe('OUT-03 a report as an OpenDocument text', () => {
  let parts: Readonly<Record<string, Uint8Array>>;
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

  beforeAll(async () => {
    const bytes = await convertWithOffice(docx, 'odt', settings);
    parts = unzipSync(bytes);
    await writeFile(join(home.path, 'opened.odt'), bytes);
  });

  it('opens, with its title in NFC', async () => {
    expect(part('mimetype')).toBe('application/vnd.oasis.opendocument.text');
    const profile = `-env:UserInstallation=${pathToFileURL(join(home.path, 'reader')).href}`;
    const opened = ['--headless', '--convert-to', 'pdf', '--outdir', home.path];
    await output('soffice', [profile, ...opened, join(home.path, 'opened.odt')]);
    const text = oneLine(await new Pdf(join(home.path, 'opened.pdf')).text());
    expect(text).toContain(TITLE);
    expect(text.normalize('NFC')).toBe(text);
  });

  it('OUT-06 names the agency, no person and no folder of the server', () => {
    const people = [...part('meta.xml').matchAll(/<(?:\w+:)?(?:initial-)?creator>([^<]*)</g)];
    expect(people.map(([, name]) => name)).toEqual([AGENCY, AGENCY]);
    const texts = Object.keys(parts).filter((name) => name.endsWith('.xml'));
    expect(texts.filter((name) => part(name).includes('cchc-conversion'))).toEqual([]);
  });
});

describe('a LibreOffice that does not do as it should', () => {
  const convertBy = async (lines: string, changes: Partial<OfficeSettings> = {}) => {
    const program = await home.script('office', lines);
    return convertWithOffice(docx, 'pdf', { ...settings, program, ...changes });
  };

  it.each([
    ['sleeps', 'exec sleep 100000'],
    ['does not hear SIGTERM, and has children', "trap '' TERM\nsleep 100000 & sleep 100000; wait"],
    ['has a grandchild that holds its output', "(sh -c 'sleep 100000; :' & wait) & wait"],
  ])('and %s is killed with all it started at the limit', async (_, lines) => {
    await expect(convertBy(lines, { timeoutSeconds: 0.5 })).rejects.toMatchObject({
      code: 'conversion_timeout',
    });
  });

  it.each([
    ['fails', 'echo "no room" >&2; exit 1', /exit code 1, no bytes\. no room/],
    ['writes nothing', 'exit 0', /exit code 0, no bytes/],
    ['writes an empty file', ': > "$7/report.pdf"', /exit code 0, 0 bytes/],
    ['writes something else', 'echo sorry > "$7/report.pdf"', /exit code 0, 6 bytes/],
    ['fails after it has written', 'printf %%PDF-1.6 > "$7/report.pdf"; exit 77', /exit code 77, 8 bytes/],
    ['ends by a signal', 'kill -9 $$', /exit code none/],
  ])('and %s is a failure, whose reason is for the log', async (_, lines, note) => {
    await expect(convertBy(lines)).rejects.toMatchObject({ code: 'conversion_failed' });
    expect(notes).toEqual([expect.stringMatching(note)]);
  });

  it('and leaves a process behind has it killed', async () => {
    const lines = 'sleep 100000 </dev/null >/dev/null 2>&1 & printf %%PDF-1.6 > "$7/report.pdf"';
    await expect(convertBy(lines)).resolves.toHaveLength(8);
  });

  it('and cannot be started is a failure', async () => {
    const program = await home.script('broken', '');
    await writeFile(program, '#!/no/such/shell\n');
    await expect(convertWithOffice(docx, 'pdf', { ...settings, program })).rejects.toMatchObject({
      code: 'conversion_failed',
    });
    expect(notes).toHaveLength(1);
  });
});

test('CR-08 a temporary folder that cannot be written to is a failure, whose reason is for the log', async () => {
  const tempFolder = join(home.path, 'none');
  await expect(convertWithOffice(docx, 'pdf', { ...settings, tempFolder })).rejects.toMatchObject({
    code: 'conversion_failed',
  });
  expect(notes).toEqual([expect.stringContaining('ENOENT')]);
});

test('what a killed server left of its conversions is removed, but nothing that may still be in use', async () => {
  const temp = join(home.path, 'left');
  const now = new Date('2026-11-25T12:00:00Z');
  const made = async (name: string, time: string) => {
    await mkdir(join(temp, name, 'profile'), { recursive: true });
    await utimes(join(temp, name), new Date(time), new Date(time));
  };
  await made('cchc-conversion-old', '2026-11-25T09:00:00Z');
  await made('cchc-conversion-new', '2026-11-25T11:00:00Z');
  await made('another-old', '2026-11-25T09:00:00Z');
  await removeLeftFolders(temp, now);
  expect(readdirSync(temp).sort()).toEqual(['another-old', 'cchc-conversion-new']);
});

test('the program is given a private folder and nothing of the environment that leads out of the machine', async () => {
  const seen = join(home.path, 'seen');
  const program = await home.script('spy', `env > "${seen}"; stat -c '%a %n' "$7" "$8" >> "${seen}"`);
  process.env['https_proxy'] = 'http://proxy.invalid';
  await expect(convertWithOffice(docx, 'pdf', { ...settings, program })).rejects.toThrow();
  delete process.env['https_proxy'];
  const lines = (await output('cat', [seen])).trim().split('\n');
  const names = lines.filter((line) => line.includes('=')).map((line) => line.replace(/=.*/, ''));
  // PWD is the shell's own.
  expect(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)).sort()).toEqual([
    'HOME',
    'LC_ALL',
    'PATH',
    'TMPDIR',
    'TZ',
  ]);
  expect(lines.filter((line) => /^\d+ /.test(line)).map((line) => line.split(' ')[0])).toEqual([
    '700',
    '600',
  ]);
});

test('a LibreOffice stopped in its work leaves neither lock nor socket, and the next conversion works', async () => {
  const stopping = new AbortController();
  const conversion = convertWithOffice(docx, 'pdf', { ...settings, signal: stopping.signal });
  const ended = expect(conversion).rejects.toMatchObject({ code: 'conversion_stopped' });
  await until(() => readdirSync(work).length > 0);
  const socket = findSocket(pathToFileURL(join(work, readdirSync(work)[0] ?? '', 'profile')).href);
  await until(() => existsSync(socket) && statSync(socket).isSocket());
  stopping.abort();
  await ended;
  expect(existsSync(socket)).toBe(false);
  expect(Buffer.from(await convertWithOffice(docx, 'pdf', settings)).toString('latin1', 0, 5)).toBe('%PDF-');
});

test('what is stopped already does not start', async () => {
  const signal = AbortSignal.abort();
  await expect(convertWithOffice(docx, 'pdf', { ...settings, signal })).rejects.toMatchObject({
    code: 'conversion_stopped',
  });
});
