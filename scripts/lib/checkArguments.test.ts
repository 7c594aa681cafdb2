import { CHECK_USAGE, parseCheckArguments } from './checkArguments';
import { ScriptError } from './scriptError';

function refusal(...args: string[]): ScriptError {
  try {
    parseCheckArguments(args);
  } catch (error) {
    if (error instanceof ScriptError) return error;
  }
  throw new Error(`${args.join(' ')} was accepted`);
}

describe('arguments of npm run check-document', () => {
  it('are a file, and --json before or after it', () => {
    expect(parseCheckArguments(['a b.docx'])).toEqual({ file: 'a b.docx', json: false });
    expect(parseCheckArguments(['--json', 'a.docx'])).toEqual({ file: 'a.docx', json: true });
    expect(parseCheckArguments(['a.docx', '--json'])).toEqual({ file: 'a.docx', json: true });
  });

  it.each([
    [[], 'Chưa chọn tệp .docx cần kiểm tra.'],
    [['a.docx', 'b.docx'], 'Mỗi lần chỉ kiểm tra một tệp.'],
    [['a.docx', '--xml'], 'Không có tham số --xml.'],
    [['a.docx', '--json=1'], 'Tham số --json không nhận giá trị.'],
  ])('that are wrong (%j) end in one Vietnamese line and exit code 2', (args, line) => {
    const error = refusal(...args);
    expect(error.message).toBe(`${line} ${CHECK_USAGE}`);
    expect(error.exitCode).toBe(2);
  });
});
