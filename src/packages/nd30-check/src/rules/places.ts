import type { Unit } from '../components';
import type { Paragraph } from '../model';
import { say } from './rule';

const LONGEST_QUOTE = 60;

/** Quotes the start of a text, cut between words. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2)).trim()}…`;
}

/** Describes the place of a paragraph to a person who has the file open. */
export function describePlace(paragraph: Paragraph, text = `${paragraph.label} ${paragraph.text}`): string {
  const { place } = paragraph;
  const quoted = quote(text);
  switch (place.kind) {
    case 'body':
      return paragraph.number === 0
        ? say('placeBlank', { before: paragraph.index + 1 })
        : say('placeParagraph', { number: paragraph.number, quote: quoted });
    case 'cell':
      return say('placeCell', {
        table: place.table.number,
        row: place.row + 1,
        column: place.column + 1,
        quote: quoted,
      });
    case 'text-box':
      return say('placeTextBox', { quote: quoted });
    case 'note':
      return say('placeNote', { quote: quoted });
    case 'header':
      return say('placeHeader', { section: paragraph.section + 1 });
    case 'footer':
      return say('placeFooter', { section: paragraph.section + 1 });
  }
}

export const placeOfUnit = (unit: Unit): string => describePlace(unit.paragraph, unit.text);
export const placeOfSection = (section: number): string => say('placeSection', { section: section + 1 });
