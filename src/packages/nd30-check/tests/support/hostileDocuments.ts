import { strToU8 } from 'fflate';

import { directReport, directWord } from './directReport';
import { hostileZip, type Entry } from './hostileZip';
import { rawFiles, zipFiles } from './rawWord';

export const MEGABYTE = 1024 * 1024;
export const PARTS = rawFiles(directWord());

export const toEntries = (parts: Readonly<Record<string, string | Uint8Array>>): readonly Entry[] =>
  Object.entries(parts).map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? strToU8(content) : content,
  }));

/** Changes or adds one part of the correct file. */
export const withEntry = (name: string, change: Partial<Entry>): Uint8Array => {
  const entries = toEntries(PARTS);
  const known = entries.some((entry) => entry.name === name);
  return hostileZip(
    known
      ? entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry))
      : [...entries, { name, content: new Uint8Array([1]), ...change }],
  );
};
const withDocument = (change: (xml: string) => string): Uint8Array =>
  zipFiles({ ...PARTS, 'word/document.xml': change(PARTS['word/document.xml'] ?? '') });
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
  zipFiles({
    ...PARTS,
    '[Content_Types].xml': (PARTS['[Content_Types].xml'] ?? '').replace(
      'wordprocessingml.document.main',
      main,
    ),
  });

/** Hostile or damaged files, and the codes with which they are refused. */
export const HOSTILE_DOCUMENTS: readonly (readonly [name: string, make: () => Uint8Array, code: string])[] = [
  ['nothing', () => new Uint8Array(), 'not_docx'],
  ['text', () => strToU8('Báo cáo'), 'not_docx'],
  ['a PDF', () => strToU8('%PDF-1.7'), 'not_docx'],
  ['a .doc', () => compoundFile('WordDocument'), 'is_doc'],
  ['a .docx with a password', () => compoundFile('EncryptedPackage'), 'is_encrypted'],
  ['a zip whose parts have a password', () => withEntry(MAIN, { flags: 0x801 }), 'is_encrypted'],
  ['a file over 20 MB', () => new Uint8Array(20 * MEGABYTE + 1), 'too_large'],
  ['half a file', () => directReport().slice(0, 2000), 'damaged'],
  ['a zip without content types', () => zipFiles({ 'a.txt': 'a' }), 'not_docx'],
  ['a zip without a document', () => zipFiles({ ...without(MAIN) }), 'part_missing'],
  ['a zip without relationships', () => zipFiles({ ...without('_rels/.rels') }), 'part_missing'],
  ['a workbook', () => withTypes('spreadsheetml.sheet.main'), 'not_docx'],
  [
    'a .docm',
    () =>
      zipFiles({
        ...PARTS,
        '[Content_Types].xml': (PARTS['[Content_Types].xml'] ?? '').replace(
          /application\/vnd[^"]*document\.main\+xml/,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      }),
    'has_macros',
  ],
  ['a wrong checksum', () => withEntry(MAIN, { checksum: 1 }), 'damaged'],
  [
    'a wrong checksum in an unread part',
    () => withEntry('word/media/image1.png', { checksum: 1 }),
    'damaged',
  ],
  ['a part longer than declared', () => withEntry(MAIN, { size: 100 }), 'damaged'],
  ['a part shorter than declared', () => withEntry(MAIN, { size: 200_000 }), 'damaged'],
  ['an unknown compression method', () => withEntry(MAIN, { method: 99 }), 'damaged'],
  ['a name that leaves its folder', () => withEntry('../../etc/passwd', {}), 'unsafe'],
  ['an absolute name', () => withEntry('/etc/passwd', {}), 'unsafe'],
  ['an absolute Windows name', () => withEntry('C:\\windows\\x', {}), 'unsafe'],
  ['a repeated name', () => hostileZip([...toEntries(PARTS), ...toEntries(PARTS)]), 'unsafe'],
  ['two names that differ only in case', () => withEntry('WORD/Document.xml', {}), 'unsafe'],
  [
    '10,000 parts',
    () =>
      hostileZip(
        Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, content: new Uint8Array() })),
      ),
    'inflates_too_far',
  ],
  ['a bomb', () => withEntry(MAIN, { content: BOMB }), 'inflates_too_far'],
  [
    'a bomb in an unread part',
    () => withEntry('word/media/image1.png', { content: BOMB }),
    'inflates_too_far',
  ],
  ['a bomb declared as small', () => withEntry(MAIN, { content: BOMB, size: 1000 }), 'damaged'],
  ['a document type', () => withDoctype('<!DOCTYPE x>'), 'unsafe'],
  [
    'an entity from a file',
    () => withDoctype('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'),
    'unsafe',
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
    'unsafe',
  ],
  ['an undeclared entity', () => withDocument((xml) => xml.replace('Kính gửi', '&nbsp;')), 'xml_invalid'],
  [
    'XML of 300 levels',
    () =>
      withDocument((xml) =>
        xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`),
      ),
    'unsafe',
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
    'unsafe',
  ],
  ['XML that is not closed', () => withDocument((xml) => xml.slice(0, -5)), 'xml_invalid'],
  [
    'XML with an unbound prefix',
    () => withDocument((xml) => xml.replace('<w:body>', '<w:body><x:y/>')),
    'xml_invalid',
  ],
  [
    'XML in another encoding',
    () => withDocument((xml) => xml.replace('UTF-8', 'windows-1258')),
    'xml_invalid',
  ],
  [
    'bytes that are not UTF-8',
    () => withEntry(MAIN, { content: Buffer.from('<?xml version="1.0"?><a>\xff\xfe</a>', 'latin1') }),
    'xml_invalid',
  ],
];
