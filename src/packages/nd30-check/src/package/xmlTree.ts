import type { XmlHandler } from './scanXml';

/** An element of a part. Its name and the names of its attributes have the prefixes of `names.ts`. */
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

/** The number of elements that may still be held, shared by all parts of a file. */
export interface ElementBudget {
  left: number;
}

/** Selects the content of a part that goes into the tree. */
export interface TreeChoice {
  /** The elements whose character data is text. White space in other elements is layout. */
  readonly holdsText: ReadonlySet<string>;
  /** The rows of a Word table that are read. Later rows are left out and do not count as elements. */
  readonly tableRows: number;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Builds the tree of elements from a scanned part. */
export class XmlTree implements XmlHandler {
  private readonly parents: Open[] = [{ name: '', attributes: NO_ATTRIBUTES, children: [] }];
  /** The number of rows read so far of each open table. */
  private readonly rows = new Map<Open, number>();
  /** The number of open elements in a row that is left out, with the row. */
  private leftOut = 0;

  constructor(
    private readonly choice: TreeChoice,
    private readonly budget: ElementBudget,
    private readonly tooLong: () => Error,
  ) {}

  /** Undefined until the part has been scanned. */
  get root(): XmlElement | undefined {
    return this.parents[0]?.children.find((child) => typeof child !== 'string');
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.leftOut > 0 || this.isRowTooMany(name)) {
      this.leftOut += 1;
      return;
    }
    this.budget.left -= 1;
    if (this.budget.left < 0) throw this.tooLong();
    const element: Open = { name, attributes, children: [] };
    this.parents.at(-1)?.children.push(element);
    this.parents.push(element);
  }

  close(): void {
    if (this.leftOut > 0) {
      this.leftOut -= 1;
      return;
    }
    const closed = this.parents.pop();
    if (closed?.name === 'w:tbl') this.rows.delete(closed);
  }

  text(text: string): void {
    if (this.leftOut > 0) return;
    const parent = this.parents.at(-1);
    if (parent !== undefined && this.choice.holdsText.has(parent.name)) parent.children.push(text);
  }

  /**
   * True for a row beyond the limit. A long table is checked by its first rows, so that memory does not grow with it.
   */
  private isRowTooMany(name: string): boolean {
    const table = this.parents.at(-1);
    if (name !== 'w:tr' || table?.name !== 'w:tbl') return false;
    const rows = (this.rows.get(table) ?? 0) + 1;
    this.rows.set(table, rows);
    return rows > this.choice.tableRows;
  }
}
