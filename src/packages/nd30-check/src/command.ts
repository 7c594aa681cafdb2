import { open } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkDocument, type CheckReport } from './checkDocument';
import { DocumentError } from './documentError';
import { reportText } from './reportText';
import { DEFAULT_LIMITS } from './wordPackage';

/** The caller of the command. */
export interface Caller {
  /** The name of the command in its usage line: "nd30-check". */
  readonly command: string;
  /** The folder that relative paths start from. */
  readonly folder: string;
}

/**
 * The output of the command and its exit code: 0 no errors of layout, 1 some errors, 2 the file cannot be checked.
 */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Wrong arguments or an unreadable file. The message is one Vietnamese line for the user. */
class CommandError extends Error {}

const HELP = ['--help', '-h'];

/** Runs the command without printing anything, so that scripts and tests can call it. */
export async function runCommand(args: readonly string[], { command, folder }: Caller): Promise<Outcome> {
  const usage = `Cách dùng: ${command} TỆP.docx [--json]`;
  if (args.some((one) => HELP.includes(one))) return { exitCode: 0, out: `${usage}\n`, err: '' };
  try {
    const { file, json } = parseArguments(args, usage);
    const report = await checkBytes(await readFile(path.resolve(folder, file)), file);
    const out = json ? JSON.stringify({ data: report }, null, 2) : reportText(report, file);
    return { exitCode: report.summary.errors === 0 ? 0 : 1, out: `${out}\n`, err: '' };
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof DocumentError)) throw error;
    return { exitCode: 2, out: '', err: `${error.message}\n` };
  }
}

function parseArguments(args: readonly string[], usage: string): { file: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      strict: true,
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || file === '') throw new CommandError('Chưa chọn tệp .docx cần kiểm tra.');
    if (others.length > 0) throw new CommandError('Mỗi lần chỉ kiểm tra một tệp.');
    return { file, json: values.json === true };
  } catch (error) {
    throw new CommandError(`${explainArguments(error)} ${usage}`);
  }
}

function explainArguments(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(--?[^\s'<]*)/.exec(message)?.[1] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `Không có tham số ${option}.`
    : `Tham số ${option} không nhận giá trị.`;
}

const UNREADABLE: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `Không có tệp ${file}.`,
  ENOTDIR: (file) => `Không có tệp ${file}.`,
  EISDIR: (file) => `${file} là một thư mục.`,
  EACCES: (file) => `Không có quyền đọc tệp ${file}.`,
  EPERM: (file) => `Không có quyền đọc tệp ${file}.`,
};

/** Reads at most one byte more than the check accepts, so that a huge file is refused without filling the memory. */
async function readFile(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.alloc(Math.min(size, DEFAULT_LIMITS.fileBytes + 1));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CommandError(UNREADABLE[code]?.(file) ?? `Không đọc được tệp ${file}: ${message}`);
  }
}

/**
 * Checks the bytes. A bug in the checker must not end with exit code 1, which means a document that breaks the law.
 */
async function checkBytes(bytes: Uint8Array, file: string): Promise<CheckReport> {
  try {
    return await checkDocument(bytes);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new CommandError(`Không kiểm tra được tệp ${file}: ${String(error)}`);
  }
}
