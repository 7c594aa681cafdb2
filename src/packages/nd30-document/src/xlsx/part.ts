import type { Part } from '../zip';

/** A part of a package with the declaration of its XML. */
export const part = (name: string, xml: Iterable<string>): Part => ({ name, xml: declared(xml) });

function* declared(xml: Iterable<string>): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield* xml;
}
