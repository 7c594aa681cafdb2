import { strToU8 } from 'fflate';

import { directReport, directWord } from './directReport';
import { hostileZip, type Entry } from './hostileZip';
import { rawFiles, zipped } from './rawWord';

export const MEGABYTE = 1024 * 1024;
export const PARTS = rawFiles(directWord());

export const entriesOf = (parts: Readonly<Record<string, string | Uint8Array>>): readonly Entry[] =>
  Object.entries(parts).map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? strToU8(content) : content,
  }));

/** The correct file with one part otherwise, or with one more. */
export const withEntry = (name: string, change: Partial<Entry>): Uint8Array => {
  const entries = entriesOf(PARTS);
  const known = entries.some((entry) => entry.name === name);
  return hostileZip(
    known
      ? entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry))
      : [...entries, { name, content: new Uint8Array([1]), ...change }],
  );
};
const withDocument = (change: (xml: string) => string): Uint8Array =>
  zipped({ ...PARTS, 'word/document.xml': change(PARTS['word/document.xml'] ?? '') });
const withDoctype = (doctype: string, content = ''): Uint8Array =>
  withDocument((xml) =>
    xml.replace('<w:document', `${doctype}<w:document`).replace('Kính gửi', `Kính gửi${content}`),
  );

export const MAIN = 'word/document.xml';
export const BOMB = new Uint8Array(40 * MEGABYTE);
const compoundFile = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')]);

function without(name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(PARTS).filter(([part]) => part !== name));
}

const withTypes = (main: string): Uint8Array =>
  zipped({
    ...PARTS,
    '[Content_Types].xml': (PARTS['[Content_Types].xml'] ?? '').replace(
      'wordprocessingml.document.main',
      main,
    ),
  });

/** Files that are no honest .docx, and the codes by which they are refused. */
export const HOSTILE_DOCUMENTS: readonly (readonly [name: string, make: () => Uint8Array, code: string])[] = [
  ['nothing', () => new Uint8Array(), 'document_not_docx'],
  ['text', () => strToU8('Báo cáo'), 'document_not_docx'],
  ['a PDF', () => strToU8('%PDF-1.7'), 'document_not_docx'],
  ['a .doc', () => compoundFile('WordDocument'), 'document_is_doc'],
  ['a .docx with a password', () => compoundFile('EncryptedPackage'), 'document_is_encrypted'],
  ['a zip whose parts have a password', () => withEntry(MAIN, { flags: 0x801 }), 'document_is_encrypted'],
  ['a file over 20 MB', () => new Uint8Array(20 * MEGABYTE + 1), 'document_too_large'],
  ['half a file', () => directReport().slice(0, 2000), 'document_damaged'],
  ['a zip without content types', () => zipped({ 'a.txt': 'a' }), 'document_not_docx'],
  ['a zip without a document', () => zipped({ ...without(MAIN) }), 'document_part_missing'],
  ['a zip without relationships', () => zipped({ ...without('_rels/.rels') }), 'document_part_missing'],
  ['a workbook', () => withTypes('spreadsheetml.sheet.main'), 'document_not_docx'],
  [
    'a .docm',
    () =>
      zipped({
        ...PARTS,
        '[Content_Types].xml': (PARTS['[Content_Types].xml'] ?? '').replace(
          /application\/vnd[^"]*document\.main\+xml/,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      }),
    'document_has_macros',
  ],
  ['a wrong checksum', () => withEntry(MAIN, { checksum: 1 }), 'document_damaged'],
  [
    'a wrong checksum of a part that is not read',
    () => withEntry('word/media/image1.png', { checksum: 1 }),
    'document_damaged',
  ],
  ['a part longer than it says', () => withEntry(MAIN, { size: 100 }), 'document_damaged'],
  ['a part shorter than it says', () => withEntry(MAIN, { size: 200_000 }), 'document_damaged'],
  ['an unknown way of packing', () => withEntry(MAIN, { method: 99 }), 'document_damaged'],
  ['a name that leaves its folder', () => withEntry('../../etc/passwd', {}), 'document_unsafe'],
  ['an absolute name', () => withEntry('/etc/passwd', {}), 'document_unsafe'],
  ['a name of another system', () => withEntry('C:\\windows\\x', {}), 'document_unsafe'],
  ['a name twice', () => hostileZip([...entriesOf(PARTS), ...entriesOf(PARTS)]), 'document_unsafe'],
  ['a name twice but for its case', () => withEntry('WORD/Document.xml', {}), 'document_unsafe'],
  [
    '10,000 parts',
    () =>
      hostileZip(
        Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, content: new Uint8Array() })),
      ),
    'document_inflates_too_far',
  ],
  ['a bomb', () => withEntry(MAIN, { content: BOMB }), 'document_inflates_too_far'],
  [
    'a bomb in a part that is not read',
    () => withEntry('word/media/image1.png', { content: BOMB }),
    'document_inflates_too_far',
  ],
  ['a bomb that says it is small', () => withEntry(MAIN, { content: BOMB, size: 1000 }), 'document_damaged'],
  ['a document type', () => withDoctype('<!DOCTYPE x>'), 'document_unsafe'],
  [
    'an entity from a file',
    () => withDoctype('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'),
    'document_unsafe',
  ],
  [
    'a billion laughs',
    () =>
      withDoctype(
        `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefgh'
          .split('')
          .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index] ?? ''};`.repeat(10)}">`)
          .join('')}]>`,
        '&h;',
      ),
    'document_unsafe',
  ],
  [
    'an entity that is not declared',
    () => withDocument((xml) => xml.replace('Kính gửi', '&nbsp;')),
    'document_xml_invalid',
  ],
  [
    'XML of 300 levels',
    () =>
      withDocument((xml) =>
        xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`),
      ),
    'document_unsafe',
  ],
  [
    'an element of 300 attributes',
    () =>
      withDocument((xml) =>
        xml.replace(
          '<w:body>',
          `<w:body ${Array.from({ length: 300 }, (_, index) => `a${index}=""`).join(' ')}>`,
        ),
      ),
    'document_unsafe',
  ],
  ['XML that is not closed', () => withDocument((xml) => xml.slice(0, -5)), 'document_xml_invalid'],
  [
    'XML with an unbound prefix',
    () => withDocument((xml) => xml.replace('<w:body>', '<w:body><x:y/>')),
    'document_xml_invalid',
  ],
  [
    'XML in another encoding',
    () => withDocument((xml) => xml.replace('UTF-8', 'windows-1258')),
    'document_xml_invalid',
  ],
  [
    'bytes that are no UTF-8',
    () => withEntry(MAIN, { content: Buffer.from('<?xml version="1.0"?><a>\xff\xfe</a>', 'latin1') }),
    'document_xml_invalid',
  ],
];
