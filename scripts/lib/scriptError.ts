import { EmbeddedPostgresError, errorCode, errorMessage } from 'postgres-launcher';
import { SettingError } from '../../src/start/settings';
import messages from '../../src/plugins/cchc-report/server/src/translations/errors.vi.json';

/** An error for the person at the keyboard: one Vietnamese line and an exit code. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(
    message: string,
    readonly exitCode: number = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `Ổ đĩa đã đầy${path}; hãy giải phóng dung lượng rồi chạy lại.`,
  EDQUOT: (path) => `Tài khoản đã dùng hết hạn mức ổ đĩa${path}; hãy giải phóng dung lượng rồi chạy lại.`,
  EACCES: (path) => `Không có quyền đọc hoặc ghi${path}.`,
  EPERM: (path) => `Không có quyền đọc hoặc ghi${path}.`,
  EROFS: (path) => `Ổ đĩa chỉ cho đọc${path}.`,
};

/** PostgreSQL's code for a full disk. */
const DISK_FULL = '53100';

/** Describes any error in one line, without a stack. */
export function describeError(error: unknown): { line: string; exitCode: number } {
  if (error instanceof ScriptError) return { line: oneLine(error.message), exitCode: error.exitCode };
  if (error instanceof EmbeddedPostgresError || error instanceof SettingError)
    return { line: oneLine(error.message), exitCode: 1 };
  if (error instanceof Error && error.name === 'UpgradeRefused')
    return { line: oneLine(error.message), exitCode: 1 };
  const refusal = explainReportError(error);
  if (refusal !== undefined) return { line: oneLine(refusal), exitCode: 2 };
  return { line: oneLine(wordUnexpected(error)), exitCode: 1 };
}

function wordUnexpected(error: unknown): string {
  const code = errorCode(error) ?? '';
  const path =
    typeof error === 'object' && error !== null && 'path' in error ? ` (${String(error.path)})` : '';
  if (code === DISK_FULL) return 'Ổ đĩa của cơ sở dữ liệu đã đầy; hãy giải phóng dung lượng rồi chạy lại.';
  const worded = SYSTEM_ERRORS[code]?.(path);
  return worded ?? `Lỗi ngoài dự kiến: ${errorMessage(error)} (đặt CCHC_DEBUG=1 để xem chi tiết)`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Translates a refusal of the plugin into Vietnamese. Recognized by name and code: the plugin runs from its build, so its class
 * differs from that of the source.
 */
function explainReportError(error: unknown): string | undefined {
  if (!isReportError(error)) return undefined;
  const text = (messages as Record<string, string>)[error.code];
  const params = error.params ?? {};
  return text?.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}

function isReportError(error: unknown): error is { code: string; params?: Record<string, unknown> } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'ReportError' &&
    'code' in error
  );
}
