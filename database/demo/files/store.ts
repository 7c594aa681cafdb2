import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** A file to be kept with a record. */
export interface MadeFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
  /** For pictures: what they show, and under which words. */
  readonly alternativeText?: string;
  readonly caption?: string;
}

/** A file of the media library. */
export interface KeptFile {
  readonly id: number;
  readonly url: string;
}

interface UploadService {
  upload(sent: { data: object; files: object }): Promise<readonly KeptFile[]>;
}

/** Keeps a file in the media library, as an upload does. */
export const storeFile = async (strapi: Core.Strapi, file: MadeFile): Promise<KeptFile> => {
  const { name, mime, bytes, alternativeText, caption } = file;
  const folder = await mkdtemp(join(tmpdir(), 'cchc-demo-'));
  try {
    const filepath = join(folder, name);
    await writeFile(filepath, bytes);
    const uploads = strapi.plugin('upload').service('upload') as UploadService;
    const [kept] = await uploads.upload({
      data: { fileInfo: { name, alternativeText, caption } },
      files: { filepath, originalFilename: name, mimetype: mime, size: bytes.length },
    });
    if (kept === undefined) throw new Error(`${name} was not kept.`);
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
