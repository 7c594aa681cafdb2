import { breakLines, type Setting, textWidth } from 'nd30-document/metrics';

/** A paragraph of a page. */
export interface Paragraph {
  readonly text: string;
  /** In points; 13 by default. */
  readonly size?: number;
  readonly bold?: true;
  readonly centred?: true;
}

const PAGE = { width: 595, height: 842, margin: 72 };
const TWIPS = 20;
const LEADING = 1.35;
const GAP = 6;
/** Codes of a font that are free for characters: those after the space. */
const FIRST_CODE = 33;

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

/** Gives each character of the texts a code of one byte. */
const assignCodes = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const characters = [...new Set(texts.join(''))].filter((character) => character !== ' ').sort();
  if (characters.length > 255 - FIRST_CODE) throw new Error('More characters than a font of one byte holds.');
  return new Map([
    [' ', FIRST_CODE - 1],
    ...characters.map((character, index): [string, number] => [character, FIRST_CODE + index]),
  ]);
};

const toGlyphName = (character: string): string => `/uni${hex(character.codePointAt(0) ?? 0, 4)}`;

/** The font: Times New Roman of the reader's machine, its letters named by Unicode. */
const fontObjects = (
  codes: ReadonlyMap<string, number>,
  face: Setting['face'],
  first: number,
): readonly string[] => {
  const base = face === 'bold' ? 'TimesNewRomanPS-BoldMT' : 'TimesNewRomanPSMT';
  const ordered = [...codes].sort(([, a], [, b]) => a - b);
  const widths = ordered.map(([character]) => Math.round(textWidth(character, face, 2) * 50));
  const last = FIRST_CODE - 2 + ordered.length;
  const map = ordered.map(
    ([character, code]) => `<${hex(code, 2)}> <${hex(character.codePointAt(0) ?? 0, 4)}>`,
  );
  const pieces = Array.from({ length: Math.ceil(map.length / 100) }, (_, index) =>
    map.slice(index * 100, index * 100 + 100),
  ).map((piece) => `${piece.length} beginbfchar\n${piece.join('\n')}\nendbfchar`);
  const unicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Demo def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n${pieces.join('\n')}\nendcmap end end`;
  return [
    `<< /Type /Font /Subtype /TrueType /BaseFont /${base} /FirstChar ${FIRST_CODE - 1} /LastChar ${last} /Widths [${widths.join(' ')}] /FontDescriptor ${first + 1} 0 R /ToUnicode ${first + 2} 0 R /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${FIRST_CODE - 1} ${ordered.map(([character]) => toGlyphName(character)).join(' ')}] >> >>`,
    `<< /Type /FontDescriptor /FontName /${base} /Flags 34 /FontBBox [-568 -307 2000 1007] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 662 /StemV ${face === 'bold' ? 136 : 82} >>`,
    `<< /Length ${unicode.length} >>\nstream\n${unicode}\nendstream`,
  ];
};

/** The operators that show the paragraphs, from the top of the page. */
const writeContent = (paragraphs: readonly Paragraph[], codes: ReadonlyMap<string, number>): string => {
  const measure = (PAGE.width - 2 * PAGE.margin) * TWIPS;
  let y = PAGE.height - PAGE.margin;
  const shown = paragraphs.flatMap(({ text, size = 13, bold, centred }) => {
    const face = bold === true ? 'bold' : 'regular';
    const setting = { face, size: size * 2, measure } as const;
    const lines = breakLines(text.normalize('NFC'), setting).map((line) => {
      y -= size * LEADING;
      const free = (measure - textWidth(line, face, setting.size)) / TWIPS;
      const x = PAGE.margin + (centred === true ? free / 2 : 0);
      const bytes = [...line].map((character) => hex(codes.get(character) ?? 0, 2)).join('');
      return `/${face === 'bold' ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${bytes}> Tj`;
    });
    y -= GAP;
    return lines;
  });
  return `BT\n${shown.join('\n')}\nET`;
};

/** Writes one page of text as a PDF. The same paragraphs give the same bytes. */
export const writePdf = (paragraphs: readonly Paragraph[]): Buffer => {
  const codes = assignCodes(paragraphs.map(({ text }) => text.normalize('NFC')));
  const content = writeContent(paragraphs, codes);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /R 5 0 R /B 8 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...fontObjects(codes, 'regular', 5),
    ...fontObjects(codes, 'bold', 8),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};
