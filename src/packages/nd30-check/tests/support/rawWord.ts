import { strToU8, zipSync } from 'fflate';

/** A Word file written as raw XML, independent of our writer. */
export interface RawWord {
  /** The content of `w:body`, with its `w:sectPr`. */
  readonly body: string;
  /** Other parts, by the last word of their relationship: "styles" to its XML. */
  readonly parts?: Readonly<Record<string, string>>;
  /** More relationships of the document, as XML. */
  readonly relationships?: string;
  /** More files of the package. */
  readonly files?: Readonly<Record<string, string>>;
}

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const makeRoot = (name: string, content: string): string =>
  `${DECLARATION}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;

/** Returns the XML files of the package by name. */
export function rawFiles({
  body,
  parts = {},
  relationships = '',
  files = {},
}: RawWord): Record<string, string> {
  const related = Object.keys(parts).map(
    (type) =>
      `<Relationship Id="${type}" Type="${OFFICE}/${type.replace(/\d+$/, '')}" Target="${type}.xml"/>`,
  );
  return {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
    '_rels/.rels':
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}${relationships}</Relationships>`,
    'word/document.xml': makeRoot('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(Object.entries(parts).map(([type, xml]) => [`word/${type}.xml`, xml])),
    ...files,
  };
}

export const zipFiles = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

export const rawWord = (word: RawWord): Uint8Array => zipFiles(rawFiles(word));
