import type { Part } from '../zip';

/** Makes a part of a package with its XML declaration. */
export const part = (name: string, xml: Iterable<string>): Part => ({ name, xml: withDeclaration(xml) });

function* withDeclaration(xml: Iterable<string>): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield* xml;
}
