import { open } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../database/embedded/errorCode';
import { DEFAULT_LIMITS } from '../../src/plugins/cchc-report/server/src/document/check';
import { ScriptError } from './scriptError';

/** Exit code for a file that cannot be read or checked. */
export const UNREADABLE = 2;

const MESSAGES: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `Không có tệp ${file}.`,
  ENOTDIR: (file) => `Không có tệp ${file}.`,
  EISDIR: (file) => `${file} là một thư mục.`,
  EACCES: (file) => `Không có quyền đọc tệp ${file}.`,
  EPERM: (file) => `Không có quyền đọc tệp ${file}.`,
};

/**
 * Reads a file, by its name relative to where npm was called. Reads no more than shows that a file is too large to check, so that a
 * huge file cannot fill the memory.
 * @throws ScriptError with exit code 2 when it cannot be read
 */
export async function readCheckedFile(name: string, calledFrom: string): Promise<Uint8Array> {
  const file = path.resolve(calledFrom, name);
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
    const message = MESSAGES[errorCode(error) ?? ''];
    if (message === undefined) throw error;
    throw new ScriptError(message(file), UNREADABLE);
  }
}
