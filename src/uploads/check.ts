import sharp from 'sharp';
import { open } from 'node:fs/promises';
import { strings } from '@strapi/utils';
import { type Field, acceptedKinds, listExtensions, HEAD_BYTES, type Kind, findKind } from './kinds';
import { MAX_PIXELS } from './limits';
import { fileError, type RefusalCode } from './refusal';

/**
 * Pixels over all frames according to the header, without decoding; null if it is no image. Uses the library that
 * Strapi decodes with, so that both agree.
 */
export const countPixels = async (path: string): Promise<number | null> => {
  try {
    const { width, height } = await sharp(path, { animated: true, limitInputPixels: false }).metadata();
    return width * height;
  } catch {
    return null;
  }
};

/** An uploaded file in the temporary folder. */
export interface ReceivedFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
  /** In bytes. */
  readonly size: number;
}

const readFirstBytes = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** Checks the dimensions: Strapi decodes every image, and a small file may take gigabytes to decode. */
const checkPixels = async (path: string, { isPicture }: Kind): Promise<RefusalCode | null> => {
  const pixels = await countPixels(path);
  if (pixels === null) return isPicture === true ? 'file_content_differs' : null;
  return pixels > MAX_PIXELS ? 'picture_too_large' : null;
};

/**
 * Longest file name. Strapi stores it transliterated, with prefix, random part and extension, and file systems allow
 * 255 bytes. One letter of another script may become several.
 */
const LONGEST_NAME = 200;
const isTooLong = (name: string): boolean =>
  Math.max(name.length, strings.nameToSlug(name).length) > LONGEST_NAME;

/**
 * Checks that the first bytes match the kind of the name's extension, and an archive's directory too. Strapi trusts
 * the name when it detects no type, so text could pass as an image.
 * @param field of the form
 * @returns the kind of the file
 * @throws ValidationError `file_name_too_long`, `file_empty`, `file_type_refused`, `file_content_differs`,
 * `file_has_macros`, `picture_too_large`
 */
export const checkFile = async (
  { filepath, originalFilename, size }: ReceivedFile,
  field: Field,
): Promise<Kind> => {
  const name = originalFilename ?? '';
  const kinds = acceptedKinds(field);
  const kind = findKind(name, kinds);
  if (kind === undefined) {
    throw fileError('file_type_refused', name, { accepted: listExtensions(kinds).join(', ') });
  }
  if (isTooLong(name)) throw fileError('file_name_too_long', name);
  if (size === 0) throw fileError('file_empty', name);
  const fault = kind.begins(await readFirstBytes(filepath))
    ? ((await kind.check?.(filepath)) ?? (await checkPixels(filepath, kind)))
    : 'file_content_differs';
  if (fault !== null) throw fileError(fault, name, { millions: String(MAX_PIXELS / 1_000_000) });
  return kind;
};

/**
 * A replacement keeps the address of the old file and is served as its extension says.
 * @param stored extension of the stored file, with dot
 * @throws ValidationError `file_kind_differs`
 */
export const checkReplacement = (name: string, stored: string): void => {
  const kind = findKind(name);
  if (kind === undefined || kind !== findKind(`x${stored}`)) {
    throw fileError('file_kind_differs', name, { stored });
  }
};
