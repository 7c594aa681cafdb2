import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { newPartName, removeLeftParts } from './leftParts';

/** A file as Strapi hands it to its provider, which sets `url`. */
interface StoredFile {
  hash: string;
  ext?: string;
  url?: string;
}

type Write = (file: StoredFile, ...rest: unknown[]) => Promise<void>;

interface Provider {
  uploadStream?: Write;
  upload?: Write;
  replaceStream?: Write;
  replace?: Write;
  extend(methods: Partial<Provider>): void;
}

/** Kept in `ctx.state`: the files that a request has written, and the writing in progress. */
export interface WritingState {
  written?: string[];
  writing?: Set<Promise<void>>;
}

const folderOf = (strapi: Core.Strapi): string => join(strapi.dirs.static.public, 'uploads');

const pathOf = (strapi: Core.Strapi, { hash, ext = '' }: StoredFile): string =>
  join(folderOf(strapi), `${hash}${ext}`);

/** At a start: what a process that was killed left of a file it was writing goes. */
export const removePartsOfKilled = (strapi: Core.Strapi): Promise<void> =>
  removeLeftParts(folderOf(strapi), Date.now());

/** Follows a write in the state of its request. */
const follow = async (
  strapi: Core.Strapi,
  path: string,
  isNew: boolean,
  work: Promise<void>,
): Promise<void> => {
  const state = strapi.requestContext.get()?.state as WritingState | undefined;
  if (state === undefined) return work;
  state.writing ??= new Set();
  state.writing.add(work);
  try {
    await work;
    if (isNew) (state.written ??= []).push(path);
  } finally {
    state.writing.delete(work);
  }
};

/**
 * Lets the provider of uploaded files write each under another name, which it gets when it is whole: a full disk or a
 * process that is killed leaves no half of a file where readers find it, and no half in the place of an older one.
 */
export const writeFilesWhole = (strapi: Core.Strapi): void => {
  const provider = strapi.plugin('upload').provider as unknown as Provider;
  const whole =
    (write: Write | undefined, isNew: boolean): Write =>
    async (file, ...rest) => {
      if (write === undefined) throw new Error('the provider of uploaded files does not write');
      const part: StoredFile = { ...file, hash: newPartName() };
      const path = pathOf(strapi, file);
      const work = async (): Promise<void> => {
        try {
          await write(part, ...rest);
          await rename(pathOf(strapi, part), path);
        } catch (error) {
          await rm(pathOf(strapi, part), { force: true });
          throw error;
        }
        if (part.url !== undefined) file.url = part.url.replace(part.hash, file.hash);
      };
      await follow(strapi, path, isNew, work());
    };
  const { uploadStream, upload } = provider;
  provider.extend({ uploadStream: whole(uploadStream, true), upload: whole(upload, true) });
  const replacing = async (file: StoredFile, old: unknown, write: Write): Promise<void> => {
    const former = old as StoredFile;
    await write(file);
    if (pathOf(strapi, former) !== pathOf(strapi, file)) await rm(pathOf(strapi, former), { force: true });
  };
  provider.extend({
    replaceStream: (file, old) => replacing(file, old, whole(uploadStream, false)),
    replace: (file, old) => replacing(file, old, whole(upload, false)),
  });
};

/**
 * After a request with one file has failed: takes away what it wrote of that file, such as a picture whose small copies no
 * longer fitted on the disk. A request with several is left alone, since those that succeeded have their records.
 */
export const removeWritten = async (state: WritingState): Promise<void> => {
  await Promise.allSettled(state.writing ?? []);
  await Promise.all((state.written ?? []).map((path) => rm(path, { force: true })));
};
