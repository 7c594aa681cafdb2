import { extname } from 'node:path';

/** A kind of file that is taken in. */
interface Kind {
  readonly extensions: readonly string[];
  /** As Strapi's detection names it. */
  readonly mimes: readonly string[];
  /** Whether these first bytes of a file are of this kind. */
  readonly begins: (bytes: Buffer) => boolean;
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

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/**
 * Pictures, papers and recordings of an office. None of these runs anything where it is opened: no pages, no vector
 * pictures (they hold scripts), no old Office files and none with macros, no archives.
 */
const KINDS: readonly Kind[] = [
  { extensions: ['.jpg', '.jpeg'], mimes: ['image/jpeg'], begins: startsWith('\u00ff\u00d8\u00ff') },
  { extensions: ['.png'], mimes: ['image/png'], begins: startsWith('\u0089PNG\r\n\u001a\n') },
  { extensions: ['.gif'], mimes: ['image/gif'], begins: startsWith('GIF8') },
  { extensions: ['.webp'], mimes: ['image/webp'], begins: (bytes) => isRiff(bytes) && isWebp(bytes) },
  { extensions: ['.pdf'], mimes: ['application/pdf'], begins: startsWith('%PDF-') },
  { extensions: ['.docx'], mimes: [`${OFFICE}.wordprocessingml.document`], begins: isZip },
  { extensions: ['.xlsx'], mimes: [`${OFFICE}.spreadsheetml.sheet`], begins: isZip },
  { extensions: ['.pptx'], mimes: [`${OFFICE}.presentationml.presentation`], begins: isZip },
  { extensions: ['.odt'], mimes: [`${OPEN_DOCUMENT}.text`], begins: isZip },
  { extensions: ['.ods'], mimes: [`${OPEN_DOCUMENT}.spreadsheet`], begins: isZip },
  { extensions: ['.mp3'], mimes: ['audio/mpeg'], begins: (bytes) => hasId3(bytes) || isMpegFrame(bytes) },
  { extensions: ['.m4a'], mimes: ['audio/mp4', 'audio/x-m4a'], begins: isMp4 },
  { extensions: ['.mp4'], mimes: ['video/mp4'], begins: isMp4 },
];

/** For `plugin::upload.security`: what Strapi's detection may find in a file. */
export const ACCEPTED_MIMES: readonly string[] = KINDS.flatMap(({ mimes }) => mimes);

/** What is taken in, by the ending of a name, without its dot: for whoever is refused. */
export const ACCEPTED_EXTENSIONS: readonly string[] = KINDS.flatMap(({ extensions }) =>
  extensions.map((extension) => extension.slice(1)),
);

/** The kind a file says it is, by its name; undefined for one that is not taken in. */
export const kindOf = (fileName: string): Kind | undefined => {
  const extension = extname(fileName).toLowerCase();
  return KINDS.find(({ extensions }) => extensions.includes(extension));
};
