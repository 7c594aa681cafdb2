import type { XmlElement } from './xmlTree';

export const elementsOf = (element: XmlElement | undefined): readonly XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string');

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((found) => found.name === name);

/** Children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((found) => found.name === name);

/** All elements of that name below, in the order of the text. */
export function descendants(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const below of elementsOf(parent)) {
      if (below.name === name) found.push(below);
      visit(below);
    }
  };
  if (element !== undefined) visit(element);
  return found;
}

/** Elements of that name below, without those within another of them. */
export const outermost = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((below) => (below.name === name ? [below] : outermost(below, name)));

/** An attribute of the element, or of its first child of that name. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** `w:val` of the first child of that name. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attribute(child(element, name), 'w:val');

export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).filter((part) => typeof part === 'string').join('');
