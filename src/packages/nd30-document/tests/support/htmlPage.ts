import { writeHtml, type ReportDocument } from '../../src';
import { child, childElements, parseXml, type XmlElement } from './xml';

const DOCTYPE = '<!doctype html>\n';

/** Parses a written page as strict XML: the writer closes every element and quotes every attribute. */
export function readPage(html: string): XmlElement {
  if (!html.startsWith(DOCTYPE)) throw new Error('A page begins with its doctype.');
  return parseXml(html.slice(DOCTYPE.length).trimEnd());
}

export const renderPage = (document: ReportDocument): XmlElement => readPage(writeHtml(document));

export const findMain = (page: XmlElement): XmlElement => {
  const main = child(child(page, 'body'), 'main');
  if (main === undefined) throw new Error('The page has no main part.');
  return main;
};

export const textContent = ({ children }: XmlElement): string =>
  children.map((part) => (typeof part === 'string' ? part : textContent(part))).join('');

/** The element and its descendants, in document order. */
export const allElements = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...childElements(element).flatMap(allElements),
];

const PARAGRAPHS = ['p', 'h2', 'h3', 'h4', 'li', 'caption', 'th', 'td'];
const TITLE_PARTS = ['type-name', 'subject'];

const isParagraph = ({ name, attributes }: XmlElement): boolean =>
  PARAGRAPHS.includes(name) || TITLE_PARTS.includes(attributes['class'] ?? '');

/** Reads the paragraphs of a Word file that have text. */
export const paragraphTexts = (main: XmlElement): readonly string[] =>
  allElements(main)
    .filter(isParagraph)
    .map(textContent)
    .filter((text) => text !== '');
