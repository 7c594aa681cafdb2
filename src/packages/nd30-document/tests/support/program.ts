import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Reads a field of an error from outside jest's sandbox, which is not an instance of the sandbox's `Error`. */
export const readField = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutSeconds?: number;
}

/**
 * Runs a program and returns its standard output.
 * @throws Error that says what to install if the program is missing, or the program's output if it fails
 */
export async function output(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { timeoutSeconds = 120, ...rest } = options;
  try {
    const { stdout } = await run(program, [...args], {
      ...rest,
      timeout: timeoutSeconds * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    if (readField(error, 'code') === 'ENOENT')
      throw new Error(`These tests need "${program}". Install LibreOffice and poppler-utils (see README).`, {
        cause: error,
      });
    throw error;
  }
}
