import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errorCode } from 'postgres-launcher';
import { inProject } from './project';
import { ScriptError } from './scriptError';
import type { ReportRequest } from './reportArguments';

interface ReportService {
  build(
    request: Omit<ReportRequest, 'out'> & { now: Date },
  ): Promise<{ bytes: Uint8Array; slugName: string }>;
}

/** Makes the requested report and writes it. @returns the path of the file */
export async function writeReport(strapi: Core.Strapi, request: ReportRequest, now: Date): Promise<string> {
  const { out, ...asked } = request;
  const service = strapi.plugin('cchc-report').service<ReportService>('report');
  const { bytes, slugName } = await service.build({ ...asked, now });
  const file = out === undefined ? inProject('out', slugName) : path.resolve(out);
  writeWhole(file, bytes);
  return file;
}

/** Writes a file completely or not at all: a full disk leaves no half of a report under its name. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const staging = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(staging, bytes);
    renameSync(staging, file);
  } catch (error) {
    rmSync(staging, { force: true });
    if (errorCode(error) === 'EISDIR') {
      throw new ScriptError(`${file} là một thư mục; hãy chọn tên tệp khác.`, 2);
    }
    throw error;
  }
}
