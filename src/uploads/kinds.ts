import { extname } from 'node:path';
import { type Check, checkOfficePackage, checkOpenDocument } from './packages';

/** An accepted kind of file. */
export interface Kind {
  readonly extensions: readonly string[];
  /** Media types as Strapi detects them. */
  readonly mimes: readonly string[];
  /** True if a file of this kind may start with these bytes. */
  readonly begins: (bytes: Buffer) => boolean;
  /** Strapi decodes it and creates smaller copies. */
  readonly isPicture?: true;
  /** A check beyond the first bytes. */
  readonly check?: Check;
}

/** Number of first bytes needed. */
export const HEAD_BYTES = 16;

const startsWith =
  (signature: string, at = 0) =>
  (bytes: Buffer): boolean =>
    bytes.subarray(at, at + signature.length).toString('latin1') === signature;

const isZip = startsWith('PK\u0003\u0004');
const isMp4 = startsWith('ftyp', 4);
const isRiff = startsWith('RIFF');
const isWebp = startsWith('WEBP', 8);
const hasId3 = startsWith('ID3');
/** The eleven sync bits of an MPEG audio frame. */
const isMpegFrame = ([first, second]: Buffer): boolean =>
  first === 0xff && second !== undefined && (second & 0xe0) === 0xe0;

const officeKind = (extension: string, type: string): Kind => {
  const mime = `application/vnd.openxmlformats-officedocument.${type}`;
  return { extensions: [extension], mimes: [mime], begins: isZip, check: checkOfficePackage(mime) };
};
const openDocumentKind = (extension: string, type: string): Kind => {
  const mime = `application/vnd.oasis.opendocument.${type}`;
  return { extensions: [extension], mimes: [mime], begins: isZip, check: checkOpenDocument(mime) };
};

const JPEG: Kind = {
  extensions: ['.jpg', '.jpeg'],
  mimes: ['image/jpeg'],
  begins: startsWith('\u00ff\u00d8\u00ff'),
  isPicture: true,
};
const PNG: Kind = {
  extensions: ['.png'],
  mimes: ['image/png'],
  begins: startsWith('\u0089PNG\r\n\u001a\n'),
  isPicture: true,
};

/**
 * Images, documents and recordings of an office. None can run code when opened: no HTML, no SVG (may contain
 * scripts), no old Office formats or macros, no archives.
 */
export const KINDS: readonly Kind[] = [
  JPEG,
  PNG,
  { extensions: ['.gif'], mimes: ['image/gif'], begins: startsWith('GIF8'), isPicture: true },
  {
    extensions: ['.webp'],
    mimes: ['image/webp'],
    begins: (bytes) => isRiff(bytes) && isWebp(bytes),
    isPicture: true,
  },
  { extensions: ['.pdf'], mimes: ['application/pdf'], begins: startsWith('%PDF-') },
  officeKind('.docx', 'wordprocessingml.document'),
  officeKind('.xlsx', 'spreadsheetml.sheet'),
  officeKind('.pptx', 'presentationml.presentation'),
  openDocumentKind('.odt', 'text'),
  openDocumentKind('.ods', 'spreadsheet'),
  { extensions: ['.mp3'], mimes: ['audio/mpeg'], begins: (bytes) => hasId3(bytes) || isMpegFrame(bytes) },
  { extensions: ['.m4a'], mimes: ['audio/mp4', 'audio/x-m4a'], begins: isMp4 },
  { extensions: ['.mp4'], mimes: ['video/mp4'], begins: isMp4 },
];

/** For `plugin::upload.security`: media types that Strapi may detect. */
export const ACCEPTED_MIMES: readonly string[] = KINDS.flatMap(({ mimes }) => mimes);

/** Formats for logos. Strapi also allows SVG, which may contain scripts. */
export const LOGO_KINDS: readonly Kind[] = [JPEG, PNG];

/** Accepted extensions without dot, for messages. */
export const listExtensions = (kinds: readonly Kind[]): readonly string[] =>
  kinds.flatMap(({ extensions }) => extensions.map((extension) => extension.slice(1)));

/** The kind by file extension; undefined if not accepted. */
export const findKind = (fileName: string, kinds: readonly Kind[] = KINDS): Kind | undefined => {
  const extension = extname(fileName).toLowerCase();
  return kinds.find(({ extensions }) => extensions.includes(extension));
};

/** Form fields that accept files, with the accepted kinds. */
const FIELDS = { files: KINDS, menuLogo: LOGO_KINDS, authLogo: LOGO_KINDS } as const;

export type Field = keyof typeof FIELDS;

/** True if the form field accepts files. */
export const isFileField = (name: string | null): name is Field =>
  name !== null && Object.hasOwn(FIELDS, name);

export const acceptedKinds = (field: Field): readonly Kind[] => FIELDS[field];
