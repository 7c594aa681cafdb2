/**
 * A strict parser for the XML in Word files: it rejects everything that an XML 1.0 processor rejects. No DTD, no
 * CDATA, no comments.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const DECLARATION = /^\uFEFF?<\?xml [^?]*\?>\s*/;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'uy');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"<]*)"`, 'gu');
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeText(raw: string): string {
  if (/&(?!#\d+;|#x[\dA-Fa-f]+;|(?:amp|lt|gt|quot|apos);)/.test(raw))
    throw new Error(`Bad reference in "${raw}".`);
  const text = raw.replace(
    /&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));/g,
    (_, hex?: string, decimal?: string, name = '') =>
      hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (NAMED[name] ?? ''),
  );
  if (ILLEGAL.test(text)) throw new Error('A reference to a character that XML does not allow.');
  return text;
}

function readAttributes(raw: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of raw.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`The attribute ${name} stands twice.`);
    attributes[name] = decodeText(value);
  }
  return attributes;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

/** @throws Error if the text is not well-formed XML */
export function parseXml(xml: string): XmlElement {
  if (ILLEGAL.test(xml)) throw new Error('A character that XML does not allow.');
  const document: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [document];
  TAG.lastIndex = DECLARATION.exec(xml)?.[0].length ?? 0;
  while (TAG.lastIndex < xml.length) {
    const from = TAG.lastIndex;
    const found = TAG.exec(xml);
    const parent = open.at(-1);
    if (!found || !parent) throw new Error(`Not well-formed at "${xml.slice(from, from + 60)}".`);
    const [, closing, name = '', attributes = '', selfClosing, text] = found;
    if (text !== undefined) {
      if (text.includes(']]>')) throw new Error('"]]>" in text.');
      parent.children.push(decodeText(text));
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    } else {
      const element: Open = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  const [root, ...rest] = document.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  if (open.length !== 1 || root === undefined || typeof root === 'string' || rest.length > 0)
    throw new Error('A document has one root, closed at its end.');
  return root;
}

export const childElements = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && childElements(element).find((found) => found.name === name);

/** All descendants of that name, in document order. */
export const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  childElements(element).flatMap((below) => [
    ...(below.name === name ? [below] : []),
    ...descendants(below, name),
  ]);

/** The character data of the elements of that name, joined. */
export const textIn = (element: XmlElement, name: string): string =>
  descendants(element, name)
    .flatMap(({ children }) => children)
    .filter((part) => typeof part === 'string')
    .join('');
