import { strToU8, zipSync, type Zippable } from 'fflate';
import sharp from 'sharp';

/** A picture of one point. */
export const aPicture = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

/** An archive of these parts, in this order. */
export const anArchive = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );

const TYPES = {
  plain: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  macroEnabled: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const;

const documentParts = (kind: keyof typeof TYPES): Record<string, string> => ({
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES[kind]}"/></Types>`,
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
});

/** A Word file of one empty paragraph; as `sheet` what only its table of parts tells from one. */
export const aDocument = (kind: keyof typeof TYPES): Buffer => anArchive(documentParts(kind));

/** One whose table of parts comes after more bytes than are looked at to guess a type. */
export const aLateDocument = (kind: keyof typeof TYPES): Buffer => {
  const parts = Object.entries(documentParts(kind)).map(([name, text]) => [name, strToU8(text)]);
  const first: Zippable = { 'docProps/thumbnail.jpeg': [new Uint8Array(5000), { level: 0 }] };
  return Buffer.from(zipSync({ ...first, ...Object.fromEntries(parts) }));
};

/** An OpenDocument text, as far as its kind is told by its parts. */
export const aText = (others: Readonly<Record<string, string>> = {}): Buffer =>
  anArchive({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    ...others,
  });

type PictureFormat = 'png' | 'jpeg' | 'gif' | 'webp';

/** A picture of one colour: large in points, small in bytes. */
export const aLargePicture = (format: PictureFormat, width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#204060' }, limitInputPixels: false })
    [format]({ effort: 1 })
    .toBuffer();

/** An animated picture of so many frames, no two beside each other alike. */
export const anAnimation = (format: 'gif' | 'webp', side: number, frames: number): Promise<Buffer> => {
  const points = Buffer.alloc(side * side * 3 * frames);
  for (let frame = 0; frame < frames; frame += 2) points[frame * side * side * 3] = 255;
  return sharp(points, {
    raw: { width: side, height: side * frames, channels: 3, pageHeight: side },
    limitInputPixels: false,
  })
    [format]({ effort: 1 })
    .toBuffer();
};
