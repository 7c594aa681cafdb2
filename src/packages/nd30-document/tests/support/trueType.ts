/** Advance widths of a TrueType font: tables head, hhea, hmtx and the format 4 subtable of cmap. */
export interface FontWidths {
  readonly unitsPerEm: number;
  /** Null for a letter that the font lacks. */
  readonly advance: (codePoint: number) => number | null;
}

export function readFont(bytes: Buffer): FontWidths {
  const table = (tag: string): number => {
    for (let entry = 12; entry < 12 + bytes.readUInt16BE(4) * 16; entry += 16)
      if (bytes.toString('latin1', entry, entry + 4) === tag) return bytes.readUInt32BE(entry + 8);
    throw new Error(`The font has no table ${tag}.`);
  };
  const hmtx = table('hmtx');
  const lastWidth = bytes.readUInt16BE(table('hhea') + 34) - 1;
  const glyphOf = glyphs(bytes, table('cmap'));
  return {
    unitsPerEm: bytes.readUInt16BE(table('head') + 18),
    advance: (codePoint) => {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? null : bytes.readUInt16BE(hmtx + Math.min(glyph, lastWidth) * 4);
    },
  };
}

/** Glyph of a code point of the basic plane, 0 if the font lacks it. */
function glyphs(bytes: Buffer, cmap: number): (codePoint: number) => number {
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, index) => cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  const map = subtables.find((offset) => bytes.readUInt16BE(offset) === 4);
  if (map === undefined) throw new Error('The font has no cmap of format 4.');
  const doubled = bytes.readUInt16BE(map + 6);
  const at = (block: number, segment: number): number =>
    map + 14 + block * doubled + (block > 0 ? 2 : 0) + segment;
  return (codePoint) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (bytes.readUInt16BE(at(0, segment)) < codePoint) continue;
      const start = bytes.readUInt16BE(at(1, segment));
      if (codePoint < start) return 0;
      const delta = bytes.readUInt16BE(at(2, segment));
      const rangeAt = at(3, segment);
      const range = bytes.readUInt16BE(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = bytes.readUInt16BE(rangeAt + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
