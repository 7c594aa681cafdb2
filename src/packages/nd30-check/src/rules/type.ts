import { FONT, SIZES } from 'nd30-document/norm';
import { measureSize } from '../components';
import type { DocumentModel, Paragraph, Piece } from '../model';
import { inPoints, findLetteredPieces, ofParagraphs } from './looks';
import { NOT_APPLICABLE, rule, say, type Rule } from './rule';

/** Fonts whose letters are not Unicode: TCVN3 (".VnTime") and VNI. */
const LEGACY_FONT = /^(\.vn|vni[-\s]|vni$)/i;
/** Letters of symbol fonts, which Word encodes in the private use area. */
const PRIVATE = /[\uE000-\uF8FF]/gu;
/** Colours whose channels are all at most this count as black, because they print as black. */
const DARKEST = 0x22;
/** mục II.10: the marks of urgency are red. */
const URGENCY = /^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT)$/u;

/** All printed paragraphs: the text, notes, headers and footers, each once. */
function listParagraphs({ paragraphs, notes, sections }: DocumentModel): readonly Paragraph[] {
  const edges = sections.flatMap(({ headers, footers }) => [headers, footers]);
  const stories = new Set(edges.flatMap((edge) => [edge.default, edge.first, edge.even]));
  return [...paragraphs, ...notes, ...[...stories].flatMap((story) => story ?? [])];
}

const listFonts = ({ text, look }: Piece): readonly string[] =>
  look.listUsedFonts(text.replace(PRIVATE, '').replace(/\s/g, ''));

const checkFonts =
  (isWrong: (font: string) => boolean, wording: 'font' | 'legacyFont') =>
  (paragraph: Paragraph): readonly string[] => {
    const shown = [...findLetteredPieces(paragraph).flatMap(listFonts), ...listFieldFonts(paragraph)];
    return [...new Set(shown.filter(isWrong))].map((font) => say(wording, { font }));
  };

const listFieldFonts = ({ fields }: Paragraph): readonly string[] =>
  fields.filter(({ name }) => name === 'PAGE').flatMap(({ look }) => look.listUsedFonts('1'));

const isOtherFont = (font: string): boolean => font.trim().toLowerCase() !== FONT.toLowerCase();

function isBlack(colour: string): boolean {
  if (colour === 'auto') return true;
  const channels = colour.match(/[\dA-F]{2}/g) ?? [];
  return channels.length === 3 && channels.every((channel) => Number.parseInt(channel, 16) <= DARKEST);
}

const sizesTogether = rule('sizes-together', 'advice', ({ parts: { nation, motto, placeAndDate } }) => {
  if (nation === null || motto === null || placeAndDate === null) return NOT_APPLICABLE;
  const found = {
    nationalName: measureSize(nation),
    motto: measureSize(motto),
    placeAndDate: measureSize(placeAndDate),
  };
  const fits = Object.values(SIZES).some(
    (set) =>
      set.nationalName === found.nationalName &&
      set.motto === found.motto &&
      set.placeAndDate === found.placeAndDate,
  );
  if (fits) return [];
  const [nationalName, mottoSize, placeSize] = [found.nationalName, found.motto, found.placeAndDate].map(
    inPoints,
  );
  const values = { nation: nationalName ?? '', motto: mottoSize ?? '', place: placeSize ?? '' };
  return [{ found: say('sizesTogether', values), where: null }];
});

/** mục I.4 and I.5: font, ink, encoding. */
export const typeRules: readonly Rule[] = [
  rule(
    'font-name',
    'error',
    ({ model }) => ofParagraphs(listParagraphs(model), checkFonts(isOtherFont, 'font')),
    { font: FONT },
  ),
  rule('font-unicode', 'error', ({ model }) =>
    ofParagraphs(
      listParagraphs(model),
      checkFonts((font) => LEGACY_FONT.test(font.trim()), 'legacyFont'),
    ),
  ),
  rule('text-colour', 'error', ({ model }) =>
    ofParagraphs(listParagraphs(model), (paragraph) => {
      if (URGENCY.test(paragraph.text.trim())) return [];
      const colours = findLetteredPieces(paragraph).map(({ look }) => look.colour);
      return [...new Set(colours.filter((colour) => !isBlack(colour)))].map((colour) =>
        say('colour', { colour }),
      );
    }),
  ),
  rule('no-highlight', 'advice', ({ model }) =>
    ofParagraphs(listParagraphs(model), (paragraph) =>
      findLetteredPieces(paragraph).some(({ look }) => look.highlighted) ? [say('highlighted')] : [],
    ),
  ),
  rule('text-nfc', 'error', ({ model }) =>
    ofParagraphs(listParagraphs(model), ({ text }) =>
      text === text.normalize('NFC') ? [] : [say('notNfc')],
    ),
  ),
  sizesTogether,
];
