import { join } from 'node:path';

import { convertFiles } from './convert';
import { output } from './program';

const A4_WIDTH = 595;
const A4_HEIGHT = 842;
const TOP_MARGIN = 57;

/** A page as drawn by LibreOffice; a page number is counted from 1. */
export class Pdf {
  private texts: Promise<readonly string[]> | undefined;

  constructor(readonly path: string) {}

  async pages(): Promise<number> {
    const pages = /^Pages:\s+(\d+)/m.exec(await output('pdfinfo', [this.path]))?.[1];
    return Number(pages);
  }

  /** Text of a page in reading order, or of the whole file. */
  text(page?: number): Promise<string> {
    return output('pdftotext', [...only(page), this.path, '-']);
  }

  /** Text of every page from top to bottom, without blank lines and page numbers. The file is read only once. */
  pageTexts(): Promise<readonly string[]> {
    this.texts ??= this.readPageTexts();
    return this.texts;
  }

  private async readPageTexts(): Promise<readonly string[]> {
    const pages = (await output('pdftotext', ['-layout', this.path, '-'])).split('\f').slice(0, -1);
    return pages.map((page, index) => {
      const [first, ...lines] = page.split('\n').map((line) => line.trim().replace(/ +/g, ' '));
      const numbered = first === String(index + 1);
      return [...(numbered ? [] : [first]), ...lines].filter((line) => line !== '').join('\n');
    });
  }

  /** Text of a page line by line, in the layout of the page. */
  rows(page: number): Promise<string> {
    return output('pdftotext', ['-layout', ...only(page), this.path, '-']);
  }

  /** Text in the top 20 mm of a page. */
  async topMargin(page: number): Promise<string> {
    const area = ['-r', '72', '-x', '0', '-y', '0', '-W', String(A4_WIDTH), '-H', String(TOP_MARGIN)];
    return (await output('pdftotext', [...only(page), ...area, this.path, '-'])).trim();
  }

  /** Text of a page below the top margin. */
  async textBelowMargin(page: number): Promise<string> {
    const area = ['-x', '0', '-y', String(TOP_MARGIN), '-W', String(A4_WIDTH), '-H', String(A4_HEIGHT)];
    return (await output('pdftotext', [...only(page), '-r', '72', ...area, this.path, '-'])).trim();
  }

  /** Names of the fonts in the file, without the prefix of a subset. */
  async fonts(): Promise<readonly string[]> {
    const [, , ...rows] = (await output('pdffonts', [this.path])).trim().split('\n');
    return rows.map((row) => (row.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
  }
}

const only = (page?: number): string[] =>
  page === undefined ? [] : ['-f', String(page), '-l', String(page)];

export interface Rendering {
  readonly pdf: (name: string) => Pdf;
  readonly remove: () => Promise<void>;
}

/** Renders files with LibreOffice, all in one run; Word files by default. */
export async function render(
  files: Readonly<Record<string, Uint8Array>>,
  kind: 'docx' | 'xlsx' = 'docx',
): Promise<Rendering> {
  const { folder, remove } = await convertFiles(files, kind, 'pdf');
  const pdfs = new Map<string, Pdf>();
  const pdf = (name: string): Pdf => {
    const made = pdfs.get(name) ?? new Pdf(join(folder, `${name}.pdf`));
    pdfs.set(name, made);
    return made;
  };
  return { pdf, remove };
}
