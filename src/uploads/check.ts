import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { errors } from '@strapi/utils';
import { ACCEPTED_EXTENSIONS, HEAD_BYTES, kindOf } from './kinds';
import refusals from './refusals.vi.json';

/** A file of a form as it lies in the temporary folder. */
export interface ReceivedFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
  /** In bytes. */
  readonly size: number;
}

const firstBytes = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const refuse = (code: keyof typeof refusals, name: string): never => {
  const words: Readonly<Record<string, string>> = {
    name,
    extension: extname(name).slice(1).toLowerCase(),
    accepted: ACCEPTED_EXTENSIONS.join(', '),
  };
  const message = refusals[code].replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
  throw new errors.ValidationError(message, { code });
};

/**
 * Strapi trusts the name of a file in which it finds no type: a page of text is a picture to it when it is called so.
 * Here the first bytes must be of the kind that the name says.
 * @throws ValidationError `file_empty`, `file_type_refused`, `file_content_differs`
 */
export const checkFile = async ({ filepath, originalFilename, size }: ReceivedFile): Promise<void> => {
  const name = originalFilename ?? '';
  const kind = kindOf(name);
  if (kind === undefined) return refuse('file_type_refused', name);
  if (size === 0) return refuse('file_empty', name);
  if (!kind.begins(await firstBytes(filepath))) refuse('file_content_differs', name);
};
