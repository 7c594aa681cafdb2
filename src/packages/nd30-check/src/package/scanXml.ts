import { TextDecoder } from 'node:util';

import { SaxesParser } from 'saxes';

import type { Refusal } from './faults';
import type { PackageLimits } from './limits';
import { knownName } from './names';

/** Handles the XML of a part while it is read. Names have the prefixes of `names.ts`. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Character data, in pieces. */
  text(text: string): void;
}

const ENCODINGS: readonly string[] = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii'];
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** The most attributes of one element, with namespaces. The root of a Word part has some forty. */
const MOST_ATTRIBUTES = 256;

/** Reads one part as XML, piece by piece, and keeps nothing of it. */
export class XmlScanner {
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private decoder: TextDecoder | undefined;
  private bytes = 0;
  private depth = 0;
  private attributes = 0;

  /** @param part the part's name in the zip, for the refusal */
  constructor(
    private readonly part: string,
    private readonly limits: Pick<PackageLimits, 'xmlBytes' | 'xmlDepth'>,
    private readonly refusal: Refusal,
    handler: XmlHandler,
  ) {
    const { parser } = this;
    parser.on('error', () => this.refuse('xml_invalid'));
    // A document type can define entities and addresses outside the file. Office does not write one.
    parser.on('doctype', () => this.refuse('unsafe'));
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !ENCODINGS.includes(encoding.toLowerCase())) this.refuse('xml_invalid');
    });
    parser.on('opentagstart', () => {
      this.attributes = 0;
    });
    parser.on('attribute', () => {
      this.attributes += 1;
      if (this.attributes > MOST_ATTRIBUTES) this.refuse('unsafe');
    });
    parser.on('opentag', ({ uri, local, attributes }) => {
      this.depth += 1;
      if (this.depth > limits.xmlDepth) this.refuse('unsafe');
      const entries = Object.values(attributes).map((one): [string, string] => [
        knownName(one.uri, one.local),
        one.value,
      ]);
      handler.open(knownName(uri, local), entries.length === 0 ? NO_ATTRIBUTES : new Map(entries));
    });
    parser.on('closetag', ({ uri, local }) => {
      this.depth -= 1;
      handler.close(knownName(uri, local));
    });
    parser.on('text', (text) => handler.text(text));
    parser.on('cdata', (text) => handler.text(text));
  }

  /** @throws the refusal of `xml_invalid`, `unsafe`, `inflates_too_far`, and errors of the handler */
  take(piece: Uint8Array): void {
    this.bytes += piece.length;
    if (this.bytes > this.limits.xmlBytes) this.refuse('inflates_too_far');
    this.decoder ??= pickDecoder(piece);
    this.parser.write(this.decodePiece(piece, true));
  }

  /** @throws the refusal of `xml_invalid`, and errors of the handler */
  end(): void {
    this.parser.write(this.decodePiece(new Uint8Array(), false)).close();
  }

  private decodePiece(piece: Uint8Array, stream: boolean): string {
    try {
      return (this.decoder ?? pickDecoder(piece)).decode(piece, { stream });
    } catch {
      return this.refuse('xml_invalid');
    }
  }

  private refuse(fault: 'xml_invalid' | 'unsafe' | 'inflates_too_far'): never {
    throw this.refusal(fault, this.part);
  }
}

/** Picks the decoder: UTF-16 for a byte order mark of UTF-16, else UTF-8 (ISO/IEC 29500-2, 6.1.4). */
function pickDecoder([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}
