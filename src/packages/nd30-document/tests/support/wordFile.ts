import { strFromU8, unzipSync } from 'fflate';

import { writeDocx, type ReportDocument } from '../../src';
import { child, childElements, descendants, parseXml, textIn, type XmlElement } from './xml';

/** A parsed Word file: every part is well-formed; gives access to the body and the styles. */
export interface WordFile {
  readonly parts: Readonly<Record<string, string>>;
  readonly body: XmlElement;
  readonly styles: XmlElement;
}

/** @throws Error if a part is not well-formed XML or a main part is missing */
export function openWord(bytes: Uint8Array): WordFile {
  const entries = Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)] as const);
  const roots = new Map(entries.map(([name, xml]) => [name, parseXml(xml)]));
  const body = child(roots.get('word/document.xml'), 'w:body');
  const styles = roots.get('word/styles.xml');
  if (!body || !styles) throw new Error('Not a Word file.');
  return { parts: Object.fromEntries(entries), body, styles };
}

export const write = async (document: ReportDocument): Promise<WordFile> =>
  openWord(await writeDocx(document));

export const part = (file: WordFile, name: string): XmlElement => parseXml(file.parts[name] ?? '');
export const readText = (element: XmlElement): string => textIn(element, 'w:t');
export const paragraphs = (element: XmlElement): readonly XmlElement[] => descendants(element, 'w:p');
/** Direct children of the body or of a cell. */
export const blocks = (element: XmlElement): readonly XmlElement[] => childElements(element);
export const readCells = (table: XmlElement): readonly (readonly XmlElement[])[] =>
  descendants(table, 'w:tr').map((row) => descendants(row, 'w:tc'));

/** Finds the paragraph with exactly this text. */
export function paragraphReading(file: WordFile, text: string): XmlElement {
  const found = paragraphs(file.body).filter((paragraph) => readText(paragraph) === text);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} paragraphs read "${text}".`);
  return only;
}

/** Finds the paragraph right after another, in document order. */
export function paragraphAfter(file: WordFile, before: XmlElement): XmlElement {
  const all = paragraphs(file.body);
  const next = all[all.indexOf(before) + 1];
  if (!next) throw new Error('No paragraph follows.');
  return next;
}
