import { extname } from 'node:path';
import { type Check, officePackage, openDocument } from './packages';

/** A kind of file that is taken in. */
export interface Kind {
  readonly extensions: readonly string[];
  /** As Strapi's detection names it. */
  readonly mimes: readonly string[];
  /** Whether these first bytes of a file are of this kind. */
  readonly begins: (bytes: Buffer) => boolean;
  /** Strapi decodes it and makes smaller ones of it. */
  readonly isPicture?: true;
  /** What first bytes do not tell. */
  readonly check?: Check;
}

/** How many first bytes tell a kind. */
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
/** The eleven bits every frame of MPEG audio begins with. */
const isMpegFrame = ([first, second]: Buffer): boolean =>
  first === 0xff && second !== undefined && (second & 0xe0) === 0xe0;

const office = (extension: string, type: string): Kind => {
  const mime = `application/vnd.openxmlformats-officedocument.${type}`;
  return { extensions: [extension], mimes: [mime], begins: isZip, check: officePackage(mime) };
};
const document = (extension: string, type: string): Kind => {
  const mime = `application/vnd.oasis.opendocument.${type}`;
  return { extensions: [extension], mimes: [mime], begins: isZip, check: openDocument(mime) };
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
 * Pictures, papers and recordings of an office. None of these runs anything where it is opened: no pages, no vector
 * pictures (they hold scripts), no old Office files and none with macros, no archives.
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
  office('.docx', 'wordprocessingml.document'),
  office('.xlsx', 'spreadsheetml.sheet'),
  office('.pptx', 'presentationml.presentation'),
  document('.odt', 'text'),
  document('.ods', 'spreadsheet'),
  { extensions: ['.mp3'], mimes: ['audio/mpeg'], begins: (bytes) => hasId3(bytes) || isMpegFrame(bytes) },
  { extensions: ['.m4a'], mimes: ['audio/mp4', 'audio/x-m4a'], begins: isMp4 },
  { extensions: ['.mp4'], mimes: ['video/mp4'], begins: isMp4 },
];

/** For `plugin::upload.security`: what Strapi's detection may find in a file. */
export const ACCEPTED_MIMES: readonly string[] = KINDS.flatMap(({ mimes }) => mimes);

/** Pictures of which Strapi takes logos; the third it takes holds scripts. */
export const LOGO_KINDS: readonly Kind[] = [JPEG, PNG];

/** What is taken in, by the ending of a name, without its dot: for whoever is refused. */
export const extensionsOf = (kinds: readonly Kind[]): readonly string[] =>
  kinds.flatMap(({ extensions }) => extensions.map((extension) => extension.slice(1)));

/** The kind a file says it is, by its name; undefined for one that is not taken in. */
export const kindOf = (fileName: string, kinds: readonly Kind[] = KINDS): Kind | undefined => {
  const extension = extname(fileName).toLowerCase();
  return kinds.find(({ extensions }) => extensions.includes(extension));
};
