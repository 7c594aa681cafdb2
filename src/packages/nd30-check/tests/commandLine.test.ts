import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { CheckReport } from '../src';
import { DIRECT, directReport } from './support/directReport';

jest.setTimeout(60_000);

const PROJECT = resolve(__dirname, '../../../..');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the script of `npm run check-document`, called from a given folder. */
const check = (folder: string, ...args: readonly string[]): Promise<Run> =>
  new Promise((done, failed) => {
    const env = { ...process.env, INIT_CWD: folder };
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/check-document.ts', ...args], {
      cwd: PROJECT,
      env,
    });
    const text = { out: '', err: '' };
    child.stdout.on('data', (piece: Buffer) => (text.out += piece.toString('utf8')));
    child.stderr.on('data', (piece: Buffer) => (text.err += piece.toString('utf8')));
    child.on('error', failed);
    child.on('close', (code) => done({ code, ...text }));
  });

describe('npm run check-document', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cchc-check-'));
    await writeFile(join(folder, 'đúng.docx'), directReport());
    await writeFile(
      join(folder, 'sai.docx'),
      directReport({
        section: DIRECT.section.replace('w:left="1701"', 'w:left="1417"'),
        text: DIRECT.text.replace('./.', '.'),
      }),
    );
    await writeFile(join(folder, 'hỏng.docx'), 'PK');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('exits with 0 and lists the kept rules when no rule of the law is broken', async () => {
    const { code, out, err } = await check(folder, 'đúng.docx');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Kiểm tra thể thức: đúng\.docx\n\nĐúng \d+ yêu cầu, sai 0, nên xem lại 0, không áp dụng \d+\.\n/,
    );
    expect(out).toContain('\nĐÃ ĐÚNG\n• Khổ giấy\n• Chiều trang giấy\n');
  });

  it('prints its usage with --help', async () => {
    const usage = 'Cách dùng: npm run check-document -- TỆP.docx [--json]\n';
    expect(await check(folder, '--help')).toEqual({ code: 0, out: usage, err: '' });
  });

  it('exits with 1 when one is broken, and prints what was found and required, the law and the place', async () => {
    const { code, out } = await check(folder, 'sai.docx');
    expect(code).toBe(1);
    expect(out).toContain(
      [
        'SAI QUY ĐỊNH',
        '• Lề trái (margin-left)',
        '    Hiện có: Lề trái 25 mm',
        '    Yêu cầu: Lề trái từ 30 đến 35 mm; trang nằm ngang từ 15 đến 35 mm',
        '    Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3',
        '    Vị trí: Trang giấy, phần 1',
        '',
        'NÊN XEM LẠI',
        '• Dấu kết thúc (closing-mark)',
      ].join('\n'),
    );
  });

  it('prints the answer of the API with --json', async () => {
    const { code, out } = await check(folder, 'sai.docx', '--json');
    const answer = JSON.parse(out) as { data: CheckReport };
    expect(code).toBe(1);
    expect(answer.data.summary).toMatchObject({ broken: 2, errors: 1 });
    expect(answer.data.rules.find(({ id }) => id === 'margin-left')).toEqual({
      id: 'margin-left',
      title: 'Lề trái',
      law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3',
      required: 'Lề trái từ 30 đến 35 mm; trang nằm ngang từ 15 đến 35 mm',
      severity: 'error',
      outcome: 'broken',
      found: 'Lề trái 25 mm',
      where: ['Trang giấy, phần 1'],
      more: 0,
    });
  });

  it.each([
    ['hỏng.docx', 'Tệp .docx bị hỏng, không đọc được.\n'],
    ['không-có.docx', 'Không có tệp '],
    ['.', 'là một thư mục.\n'],
  ])('exits with 2 and prints one line when %s cannot be read', async (file, line) => {
    const { code, out, err } = await check(folder, file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
