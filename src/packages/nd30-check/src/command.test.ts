import { runCommand } from './command';

const run = (...args: readonly string[]) => runCommand(args, { command: 'nd30-check', folder: '/không-có' });

const USAGE = 'Cách dùng: nd30-check TỆP.docx [--json]';

test.each([
  [[], 'Chưa chọn tệp .docx cần kiểm tra.'],
  [['a.docx', 'b.docx'], 'Mỗi lần chỉ kiểm tra một tệp.'],
  [['a.docx', '--xml'], 'Không có tham số --xml.'],
  [['a.docx', '--json=1'], 'Tham số --json không nhận giá trị.'],
])('wrong arguments %j end in one Vietnamese line and exit code 2', async (args, line) => {
  expect(await run(...args)).toEqual({ exitCode: 2, out: '', err: `${line} ${USAGE}\n` });
});

test.each([['a b.docx'], ['--json', 'a b.docx'], ['a b.docx', '--json']])(
  '%j %j names one file, relative to the folder of the caller',
  async (...args) => {
    expect(await run(...args)).toEqual({
      exitCode: 2,
      out: '',
      err: 'Không có tệp /không-có/a b.docx.\n',
    });
  },
);

test('--help prints the usage', async () => {
  expect(await run('--help')).toEqual({ exitCode: 0, out: `${USAGE}\n`, err: '' });
});
