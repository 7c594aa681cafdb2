import { isRecordValues, type RecordValues } from '../../records';
import { toFileAddress } from '../text/links';
import { readRequiredText, readNumber, readPart, readText } from './values';

/** A file for download. */
export interface FileView {
  readonly name: string;
  /** File name for saving: its display name, which staff may have changed, plus its extension. */
  readonly savedAs: string;
  readonly href: string;
  /** "PDF"; null if the file has no extension. */
  readonly format: string | null;
  readonly bytes: number;
}

export interface ImageView {
  readonly src: string;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
}

export const FILE = { fields: ['name', 'url', 'ext', 'size'] } as const;
export const IMAGE = { fields: ['url', 'alternativeText', 'width', 'height', 'formats'] } as const;

const BYTES_IN_SIZE = 1000;

/** The view of a file; null if its address is not allowed. */
export const toFileView = (file: RecordValues | null): FileView | null => {
  const href = file === null ? null : toFileAddress(readText(file, 'url'));
  if (file === null || href === null) return null;
  const name = readRequiredText(file, 'name');
  const ext = readText(file, 'ext');
  const hasExtension = ext === null || name.toLowerCase().endsWith(ext.toLowerCase());
  return {
    name,
    savedAs: hasExtension ? name : `${name}${ext}`,
    href,
    format: ext?.replace('.', '').toUpperCase() ?? null,
    bytes: (readNumber(file, 'size') ?? 0) * BYTES_IN_SIZE,
  };
};

/** Sizes of the resized copies that Strapi makes of an uploaded image. */
type Width = 'small' | 'large';

/** The image in the given size, or the original if there is no such copy; null if it may not be shown. */
export const toImageView = (image: RecordValues | null, width: Width): ImageView | null => {
  if (image === null) return null;
  const formats = readPart(image, 'formats');
  const copy = formats === null ? null : formats[width];
  const source = isRecordValues(copy) ? copy : image;
  const src = toFileAddress(readText(source, 'url'));
  if (src === null) return null;
  return {
    src,
    alt: readRequiredText(image, 'alternativeText'),
    width: readNumber(source, 'width'),
    height: readNumber(source, 'height'),
  };
};
