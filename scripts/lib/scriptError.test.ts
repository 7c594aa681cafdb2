import { EmbeddedPostgresError } from 'postgres-launcher';
import { describeError, ScriptError } from './scriptError';

class ReportError extends Error {
  override readonly name = 'ReportError';
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown>,
  ) {
    super(code);
  }
}

describe('the line an error ends as', () => {
  it('is the message of a refusal, on one line', () => {
    expect(describeError(new ScriptError('Sai\n  rồi.', 2))).toEqual({ line: 'Sai rồi.', exitCode: 2 });
    expect(describeError(new EmbeddedPostgresError('disk-full', 'Ổ đĩa đầy.'))).toEqual({
      line: 'Ổ đĩa đầy.',
      exitCode: 1,
    });
  });

  it('is the Vietnamese text of a refusal of the plugin, with its values', () => {
    const error = new ReportError('period_range_reversed', { from: '2024-03-01', to: '2024-01-01' });
    expect(describeError(error)).toEqual({
      line: 'Ngày đầu kỳ (2024-03-01) không được sau ngày cuối kỳ (2024-01-01).',
      exitCode: 2,
    });
  });

  it('reports a full disk, found by a file or by the database', () => {
    const file = Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC', path: '/x/out.docx' });
    expect(describeError(file).line).toBe(
      'Ổ đĩa đã đầy (/x/out.docx); hãy giải phóng dung lượng rồi chạy lại.',
    );
    const query = Object.assign(new Error('could not extend file'), { code: '53100' });
    expect(describeError(query).line).toBe(
      'Ổ đĩa của cơ sở dữ liệu đã đầy; hãy giải phóng dung lượng rồi chạy lại.',
    );
  });

  it('has no stack for an unexpected error', () => {
    expect(describeError(new Error('boom\n  at x.ts:1')).line).toBe(
      'Lỗi ngoài dự kiến: boom at x.ts:1 (đặt CCHC_DEBUG=1 để xem chi tiết)',
    );
  });
});
