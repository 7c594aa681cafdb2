import { readCells, readText, type WordFile } from './wordFile';
import { childElements, descendants, type XmlElement } from './xml';

export interface PrintedTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly total: readonly string[];
}

/** An appendix, read from a Word file. */
export interface PrintedAppendix {
  readonly label: string;
  readonly title: string;
  /** The document that it belongs to; null if not stated. */
  readonly reference: string | null;
  readonly tables: readonly PrintedTable[];
  /** Properties of its section. */
  readonly section: XmlElement;
  /** True if the text before the appendices mentions it. */
  readonly referredTo: boolean;
}

/** Splits the file into sections: the blocks and properties of each. */
export function splitSections({
  body,
}: WordFile): readonly { blocks: readonly XmlElement[]; section: XmlElement }[] {
  const sections: { blocks: XmlElement[]; section: XmlElement }[] = [];
  let blocks: XmlElement[] = [];
  for (const block of childElements(body)) {
    const [section] = block.name === 'w:sectPr' ? [block] : descendants(block, 'w:sectPr');
    if (section === undefined) blocks.push(block);
    else {
      sections.push({ blocks, section });
      blocks = [];
    }
  }
  return sections;
}

/** @throws Error if no section begins with the label */
export function appendixIn(file: WordFile, label: string): PrintedAppendix {
  const [report, ...appendices] = splitSections(file);
  const found = appendices.find(({ blocks }) => blocks[0] !== undefined && readText(blocks[0]) === label);
  if (report === undefined || found === undefined) throw new Error(`There is no "${label}".`);
  const { blocks, section } = found;
  const [, title, third] = blocks.map((block) => readText(block));
  return {
    label,
    title: title ?? '',
    reference: third?.startsWith('(') ? third : null,
    tables: blocks.flatMap((block, index) =>
      block.name === 'w:tbl' ? [readTable(blocks[index - 1], block)] : [],
    ),
    section,
    referredTo: report.blocks.some((block) => readText(block).includes(`${label} (`)),
  };
}

function readTable(before: XmlElement | undefined, table: XmlElement): PrintedTable {
  const [header = [], ...rows] = readCells(table).map((row) => row.map(readText));
  return {
    caption: before === undefined ? '' : readText(before),
    header,
    body: rows.slice(0, -1),
    total: rows.at(-1) ?? [],
  };
}
