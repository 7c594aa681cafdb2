import { isRecordValues, type RecordValues } from '../../records';
import { fileAddress } from '../text/links';
import { givenText, numberOf, partOf, textOf } from './values';

/** A file to be downloaded. */
export interface FileView {
  readonly name: string;
  /** What it is called where it is saved: its name, which people may have changed, with its kind. */
  readonly savedAs: string;
  readonly href: string;
  /** "PDF"; null where its name says none. */
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

/** Null of a file whose address is none that a page may lead to. */
export const fileView = (file: RecordValues | null): FileView | null => {
  const href = file === null ? null : fileAddress(textOf(file, 'url'));
  if (file === null || href === null) return null;
  const name = givenText(file, 'name');
  const ext = textOf(file, 'ext');
  const isTold = ext === null || name.toLowerCase().endsWith(ext.toLowerCase());
  return {
    name,
    savedAs: isTold ? name : `${name}${ext}`,
    href,
    format: ext?.replace('.', '').toUpperCase() ?? null,
    bytes: (numberOf(file, 'size') ?? 0) * BYTES_IN_SIZE,
  };
};

/** The smaller copies that are made of an uploaded image, by how wide they are at most. */
type Width = 'small' | 'large';

/** Null where there is none that a page may show; the image as it was uploaded where it has no such copy. */
export const imageView = (image: RecordValues | null, width: Width): ImageView | null => {
  if (image === null) return null;
  const formats = partOf(image, 'formats');
  const copy = formats === null ? null : formats[width];
  const source = isRecordValues(copy) ? copy : image;
  const src = fileAddress(textOf(source, 'url'));
  if (src === null) return null;
  return {
    src,
    alt: givenText(image, 'alternativeText'),
    width: numberOf(source, 'width'),
    height: numberOf(source, 'height'),
  };
};
