import { parseReportArguments, USAGE } from './reportArguments';
import { ScriptError } from './scriptError';

function refusal(...args: string[]): ScriptError {
  try {
    parseReportArguments(args);
  } catch (error) {
    if (error instanceof ScriptError) return error;
  }
  throw new Error(`${args.join(' ')} was accepted`);
}

describe('arguments of npm run report', () => {
  it('are read as given, and defaults are left to the plugin', () => {
    expect(parseReportArguments(['--agency', 'ich-hau', '--period=2024-H1', '--out', 'a/b.docx'])).toEqual({
      agency: 'ich-hau',
      period: '2024-H1',
      cutoff: undefined,
      from: undefined,
      to: undefined,
      appendices: undefined,
      medium: undefined,
      size: undefined,
      predecessors: false,
      format: 'docx',
      out: 'a/b.docx',
    });
  });

  it('include the predecessors only when told to', () => {
    expect(parseReportArguments(['--period', '2025', '--predecessors']).predecessors).toBe(true);
    expect(refusal('--period', '2025', '--predecessors', '--predecessors').message).toContain(
      '--predecessors chỉ được ghi một lần',
    );
  });

  it('choose the format by the name of the file', () => {
    const named = (out: string) =>
      parseReportArguments(['--period', '2024-H1', '--appendices', 'all', '--out', out]);
    expect(named('a.XLSX')).toMatchObject({ format: 'xlsx', appendices: 'all' });
    expect(named('a.odt').format).toBe('odt');
    expect(parseReportArguments(['--period', '2024-H1']).format).toBeUndefined();
  });

  it('with two dates and no period mean a custom period', () => {
    const request = parseReportArguments([
      '--from',
      '2024-01-01',
      '--to',
      '2024-03-31',
      '--cutoff',
      'calendar',
    ]);
    expect(request).toMatchObject({
      period: 'custom',
      from: '2024-01-01',
      to: '2024-03-31',
      cutoff: 'calendar',
    });
  });

  it.each([
    [[], 'Chưa chọn kỳ báo cáo (--period).'],
    [['--perod', '2024-H1'], 'Không có tham số --perod.'],
    [['2024-H1'], 'Không hiểu “2024-H1”.'],
    [['--period'], 'Tham số --period chưa có giá trị.'],
    [['--period', '--out', 'a.docx'], 'Tham số --period chưa có giá trị.'],
    [['--period='], 'Tham số --period chưa có giá trị.'],
    [['--period', '2024', '--period', '2025'], 'Tham số --period chỉ được ghi một lần.'],
    [['--period', '2024', '--out', 'a.txt'], 'Tên tệp a.txt phải có đuôi .docx, .xlsx, .html, .pdf, .odt.'],
  ])('that are wrong (%j) end in one Vietnamese line and exit code 2', (args, line) => {
    const error = refusal(...args);
    expect(error.message).toBe(`${line} ${USAGE}`);
    expect(error.message).not.toContain('\n');
    expect(error.exitCode).toBe(2);
  });
});
