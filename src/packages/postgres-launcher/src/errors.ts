/** Why the embedded PostgreSQL cannot serve; the error's message is the single Vietnamese line shown to people. */
export type EmbeddedPostgresErrorCode =
  | 'disk-full'
  | 'no-permission'
  | 'unsupported-platform'
  | 'unsupported-path'
  | 'port-taken'
  | 'other-version'
  | 'data-missing'
  | 'wrong-password'
  | 'busy'
  | 'start-failed';

/** The only error that this folder throws on purpose. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const SIGNS: readonly (readonly [RegExp, EmbeddedPostgresErrorCode])[] = [
  [/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/i, 'disk-full'],
  [/Address already in use|could not bind|EADDRINUSE/i, 'port-taken'],
  [/database files are incompatible|initialized by PostgreSQL version/i, 'other-version'],
  [/GLIBC|Exec format error|ENOEXEC|error while loading shared libraries|ENOENT/i, 'unsupported-platform'],
  [/Permission denied|Operation not permitted|EACCES|EPERM|EROFS|Read-only file system/i, 'no-permission'],
];

/**
 * Turns the output of a failed PostgreSQL program, or a file system error, into an error with a Vietnamese message.
 * @param output the program's output, or the message of Node's error
 * @param folder the data folder, named in the message
 */
export function explainFailure(output: string, folder: string): EmbeddedPostgresError {
  const code = SIGNS.find(([sign]) => sign.test(output))?.[1] ?? 'start-failed';
  return new EmbeddedPostgresError(code, wording(code, folder, lastComplaint(output)));
}

function wording(code: EmbeddedPostgresErrorCode, folder: string, complaint: string): string {
  switch (code) {
    case 'disk-full':
      return `Ổ đĩa chứa thư mục dữ liệu ${folder} đã đầy; hãy giải phóng dung lượng rồi chạy lại.`;
    case 'no-permission':
      return `Không có quyền đọc hoặc ghi thư mục dữ liệu ${folder} (${complaint}).`;
    case 'port-taken':
      return `Cổng dành cho PostgreSQL kèm theo đang bị chương trình khác dùng (${complaint}).`;
    case 'other-version':
      return `Thư mục dữ liệu ${folder} do một phiên bản PostgreSQL khác tạo ra; bản kèm theo không mở được.`;
    case 'unsupported-platform':
      return `PostgreSQL kèm theo không chạy được trên máy này (${complaint}); hãy đặt DATABASE_URL tới một máy chủ PostgreSQL 14 trở lên.`;
    default:
      return `Không khởi động được PostgreSQL kèm theo tại ${folder}: ${complaint}`;
  }
}

/** The most informative line: the last FATAL or error line, else the last line. */
function lastComplaint(output: string): string {
  const lines = output.split(/\r?\n/).map((line) => line.trim());
  const printedLines = lines.filter((line) => line !== '');
  return (
    printedLines.findLast((line) => /FATAL|PANIC|error|could not|cannot/i.test(line)) ??
    printedLines.at(-1) ??
    'không rõ nguyên nhân'
  );
}
