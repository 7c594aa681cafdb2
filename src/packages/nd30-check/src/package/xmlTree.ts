import type { XmlHandler } from './scanXml';

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

/** Elements that may still be held: one count for all parts of a file. */
export interface ElementBudget {
  left: number;
}

/** What of a part becomes the tree. */
export interface TreeChoice {
  /** The only elements whose character data is text; the white space between the others is layout. */
  readonly holdsText: ReadonlySet<string>;
  /** Rows of one table of Word's that are read; those after them are left out, and count as no elements. */
  readonly tableRows: number;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Makes of a part that is scanned the tree of its elements. */
export class XmlTree implements XmlHandler {
  private readonly parents: Open[] = [{ name: '', attributes: NO_ATTRIBUTES, children: [] }];
  /** Rows read so far of each table that is open. */
  private readonly rows = new Map<Open, number>();
  /** Elements that are open within a row that is left out, the row too. */
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

  /** A long table is judged by its beginning: the memory it takes does not grow with it. */
  private isRowTooMany(name: string): boolean {
    const table = this.parents.at(-1);
    if (name !== 'w:tr' || table?.name !== 'w:tbl') return false;
    const rows = (this.rows.get(table) ?? 0) + 1;
    this.rows.set(table, rows);
    return rows > this.choice.tableRows;
  }
}
