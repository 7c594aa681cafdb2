import { TextDecoder } from 'node:util';

import { SaxesParser } from 'saxes';

import { ReportError } from '../../../domain/errors';
import type { CheckLimits } from './limits';
import { knownName } from './names';

/** An element of a part, its name and its attributes' names with the prefixes of `names.ts`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Elements that may still be read: one count for all parts of a file. */
export interface ElementBudget {
  left: number;
}

/** The only elements whose character data is text; the white space between the others is layout. */
const HOLDS_TEXT: ReadonlySet<string> = new Set([
  'w:t',
  'w:instrText',
  'wp:align',
  'wp:posOffset',
  'cp:contentStatus',
]);
const ENCODINGS: readonly string[] = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii'];
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Reads one part as XML, piece by piece. */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private readonly open: Open[] = [{ name: '', attributes: NO_ATTRIBUTES, children: [] }];
  private decoder: TextDecoder | undefined;
  private bytes = 0;
  /** Rows read so far of each table that is open. */
  private readonly rows = new Map<Open, number>();
  /** Elements that are open within a row that is left out, the row too. */
  private leftOut = 0;

  /** @param part its name in the zip, for the refusal */
  constructor(
    private readonly part: string,
    private readonly limits: CheckLimits,
    private readonly budget: ElementBudget,
  ) {
    const { parser } = this;
    parser.on('error', () => this.refuse('document_xml_invalid'));
    // A document type is where entities and addresses outside the file come from; Word writes none.
    parser.on('doctype', () => this.refuse('document_unsafe'));
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !ENCODINGS.includes(encoding.toLowerCase()))
        this.refuse('document_xml_invalid');
    });
    parser.on('opentag', ({ uri, local, attributes }) => {
      const entries = Object.values(attributes).map((one): [string, string] => [
        knownName(one.uri, one.local),
        one.value,
      ]);
      this.begin(knownName(uri, local), entries.length === 0 ? NO_ATTRIBUTES : new Map(entries));
    });
    parser.on('closetag', () => this.close());
    parser.on('text', (text) => this.text(text));
    parser.on('cdata', (text) => this.text(text));
  }

  /** @throws ReportError `document_xml_invalid`, `document_unsafe`, `document_inflates_too_far`, `document_too_long` */
  take(piece: Uint8Array): void {
    this.bytes += piece.length;
    if (this.bytes > this.limits.xmlBytes) this.refuse('document_inflates_too_far');
    this.decoder ??= decoderFor(piece);
    this.parser.write(this.decoded(piece, true));
  }

  /** @throws ReportError `document_xml_invalid` */
  end(): XmlElement {
    this.parser.write(this.decoded(new Uint8Array(), false)).close();
    const root = this.open[0]?.children.find((child) => typeof child !== 'string');
    return root ?? this.refuse('document_xml_invalid');
  }

  private begin(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.open.length + this.leftOut > this.limits.xmlDepth) this.refuse('document_unsafe');
    if (this.leftOut > 0 || this.isRowTooMany(name)) {
      this.leftOut += 1;
      return;
    }
    this.budget.left -= 1;
    if (this.budget.left < 0) this.refuse('document_too_long');
    const element: Open = { name, attributes, children: [] };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  private close(): void {
    if (this.leftOut > 0) {
      this.leftOut -= 1;
      return;
    }
    const closed = this.open.pop();
    if (closed?.name === 'w:tbl') this.rows.delete(closed);
  }

  /** A long table is judged by its beginning: the memory it takes does not grow with it. */
  private isRowTooMany(name: string): boolean {
    const table = this.open.at(-1);
    if (name !== 'w:tr' || table?.name !== 'w:tbl') return false;
    const rows = (this.rows.get(table) ?? 0) + 1;
    this.rows.set(table, rows);
    return rows > this.limits.tableRows;
  }

  private text(text: string): void {
    if (this.leftOut > 0) return;
    const parent = this.open.at(-1);
    if (parent !== undefined && HOLDS_TEXT.has(parent.name)) parent.children.push(text);
  }

  private decoded(piece: Uint8Array, stream: boolean): string {
    try {
      return (this.decoder ?? decoderFor(piece)).decode(piece, { stream });
    } catch {
      return this.refuse('document_xml_invalid');
    }
  }

  private refuse(
    code: 'document_xml_invalid' | 'document_unsafe' | 'document_inflates_too_far' | 'document_too_long',
  ): never {
    throw new ReportError(code, { part: this.part });
  }
}

/** UTF-16 announces itself by its mark; everything else must be UTF-8 (ISO/IEC 29500-2, 6.1.4). */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}
