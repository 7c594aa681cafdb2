import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReportError } from '../../domain/errors';
import { TIME_ZONE } from '../../domain/period';
import { CONVERSIONS, type ConvertedFormat } from './formats';
import { findSocket } from './leftSocket';
import { runInGroup, type Ended } from './processGroup';
import { makeWorkFolder, remove } from './workFolder';

export interface OfficeSettings {
  readonly program: string;
  readonly timeoutSeconds: number;
  /** The folder in which each conversion has a separate folder while it runs. */
  readonly tempFolder: string;
  readonly signal: AbortSignal;
  /** Logs internal errors. */
  readonly note: (text: string) => void;
}

const SOURCE = 'report.docx';

/** Excludes proxies and the account's settings, fonts and caches; times in a file are those of Viet Nam. */
const environmentIn = (folder: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: folder,
  TMPDIR: folder,
  LC_ALL: 'C.UTF-8',
  TZ: TIME_ZONE,
});

/**
 * Converts a Word file with LibreOffice. Each conversion has a separate profile with macros disabled: a fresh profile
 * costs some tenths of a second, and leftovers of a killed LibreOffice cannot affect the next conversion.
 * @throws ReportError `conversion_timeout`, `conversion_stopped`, `conversion_failed`
 */
export const convertWithOffice = async (
  bytes: Uint8Array,
  format: ConvertedFormat,
  settings: OfficeSettings,
): Promise<Uint8Array> => {
  const refuse = (error: unknown): never => {
    settings.note(String(error));
    throw new ReportError('conversion_failed');
  };
  const folder = await makeWorkFolder(settings.tempFolder).catch(refuse);
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  try {
    await writeFile(path.join(folder, SOURCE), bytes, { mode: 0o600 }).catch(refuse);
    const { filter, begins } = CONVERSIONS[format];
    const ended = await run(folder, profile, filter, settings);
    if (ended.how === 'stopped') throw new ReportError('conversion_stopped');
    if (ended.how === 'timeout')
      throw new ReportError('conversion_timeout', { seconds: settings.timeoutSeconds });
    const written = await readFile(path.join(folder, `report.${format}`)).catch(() => null);
    if (ended.code === 0 && written?.toString('latin1', 0, begins.length) === begins) return written;
    settings.note(`exit code ${ended.code ?? 'none'}, ${written?.length ?? 'no'} bytes. ${ended.said}`);
    throw new ReportError('conversion_failed');
  } finally {
    await remove(folder);
    await remove(findSocket(profile));
  }
};

const run = async (
  folder: string,
  profile: string,
  filter: string,
  { program, timeoutSeconds, signal, note }: OfficeSettings,
): Promise<Ended> => {
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', filter];
  const options = { cwd: folder, env: environmentIn(folder), timeoutSeconds, signal };
  try {
    return await runInGroup(program, [...args, '--outdir', folder, path.join(folder, SOURCE)], options);
  } catch (error) {
    note(String(error));
    throw new ReportError('conversion_failed');
  }
};
