import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';

/** The names in LibreOffice's own packages and in those of the distributions. */
const USUAL_NAMES = ['soffice', 'libreoffice'];

const isProgram = async (file: string): Promise<boolean> => {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
};

/**
 * Finds LibreOffice; null when it is not installed.
 * @param wanted a path, or a name on the search path; null: the usual names
 * @param searchPath folders in the format of the variable PATH
 */
export const findProgram = async (
  wanted: string | null,
  searchPath: string | undefined,
): Promise<string | null> => {
  if (wanted !== null && path.basename(wanted) !== wanted)
    return (await isProgram(wanted)) ? path.resolve(wanted) : null;
  const folders = (searchPath ?? '').split(path.delimiter).filter((folder) => folder !== '');
  for (const name of wanted === null ? USUAL_NAMES : [wanted]) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (await isProgram(file)) return file;
    }
  }
  return null;
};
