import type { XmlElement } from './xmlTree';

export const listElements = (element: XmlElement | undefined): readonly XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string');

/** Finds the first child with the name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  listElements(element).find((found) => found.name === name);

/** Finds the children with the name. */
export const findChildren = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  listElements(element).filter((found) => found.name === name);

/** Finds all descendants with the name, in document order. */
export function descendants(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const below of listElements(parent)) {
      if (below.name === name) found.push(below);
      visit(below);
    }
  };
  if (element !== undefined) visit(element);
  return found;
}

/** Finds the descendants with the name that are not inside another of them. */
export const outermost = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  listElements(element).flatMap((below) => (below.name === name ? [below] : outermost(below, name)));

/** Reads an attribute of the element. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** Reads `w:val` of the first child with the name. */
export const readValue = (element: XmlElement | undefined, name: string): string | undefined =>
  attribute(child(element, name), 'w:val');

export const readText = (element: XmlElement | undefined): string =>
  (element?.children ?? []).filter((part) => typeof part === 'string').join('');
