import { open } from 'node:fs/promises';
import { strings } from '@strapi/utils';
import { type Field, kindsOfField } from './fields';
import { extensionsOf, HEAD_BYTES, type Kind, kindOf } from './kinds';
import { MAX_PIXELS, pixelsOf } from './pixels';
import { fileRefusal, type RefusalCode } from './refusal';

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

/** A small file may be a picture that takes gigabytes to decode, and Strapi decodes every file that is one. */
const checkPixels = async (path: string, { isPicture }: Kind): Promise<RefusalCode | null> => {
  const pixels = await pixelsOf(path);
  if (pixels === null) return isPicture === true ? 'file_content_differs' : null;
  return pixels > MAX_PIXELS ? 'picture_too_large' : null;
};

/**
 * Strapi stores a file as its name in Latin letters, with a prefix, a random part and its ending, and file systems take 255 bytes. A
 * letter of another script may become several.
 */
const LONGEST_NAME = 200;
const isTooLong = (name: string): boolean =>
  Math.max(name.length, strings.nameToSlug(name).length) > LONGEST_NAME;

/**
 * Strapi trusts the name of a file in which it finds no type: a page of text is a picture to it when it is called so.
 * Here the first bytes must be of the kind that the name says, and an archive must be one of that kind by its directory.
 * @param field of the form
 * @returns the kind of the file
 * @throws ValidationError `file_name_too_long`, `file_empty`, `file_type_refused`, `file_content_differs`, `file_has_macros`, `picture_too_large`
 */
export const checkFile = async (
  { filepath, originalFilename, size }: ReceivedFile,
  field: Field,
): Promise<Kind> => {
  const name = originalFilename ?? '';
  const kinds = kindsOfField(field);
  const kind = kindOf(name, kinds);
  if (kind === undefined) {
    throw fileRefusal('file_type_refused', name, { accepted: extensionsOf(kinds).join(', ') });
  }
  if (isTooLong(name)) throw fileRefusal('file_name_too_long', name);
  if (size === 0) throw fileRefusal('file_empty', name);
  const fault = kind.begins(await firstBytes(filepath))
    ? ((await kind.check?.(filepath)) ?? (await checkPixels(filepath, kind)))
    : 'file_content_differs';
  if (fault !== null) throw fileRefusal(fault, name, { millions: String(MAX_PIXELS / 1_000_000) });
  return kind;
};

/**
 * A file that takes the place of another keeps its address, and is given out as what its ending says.
 * @param stored the ending of what is stored, with its dot
 * @throws ValidationError `file_kind_differs`
 */
export const checkReplacement = (name: string, stored: string): void => {
  const kind = kindOf(name);
  if (kind === undefined || kind !== kindOf(`x${stored}`)) {
    throw fileRefusal('file_kind_differs', name, { stored });
  }
};
