import { readFile } from 'node:fs/promises';

import type { Pdf } from './pdf';
import { output } from './program';

/** Position on page 1 in points from its upper left corner. */
export interface DrawnLine {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const DOTS_PER_POINT = 4;
/** The letterhead and the title are above this height. */
const HEIGHT = 250;
/** Shorter than any line of the letterhead, longer than any stroke of a letter. */
const SHORTEST = 20;

/** Finds the horizontal lines (thin runs of ink) in the upper part of page 1, from top to bottom. */
export async function drawnLines(pdf: Pdf): Promise<readonly DrawnLine[]> {
  const target = `${pdf.path}-page`;
  const area = ['-r', String(72 * DOTS_PER_POINT), '-H', String(HEIGHT * DOTS_PER_POINT)];
  await output('pdftoppm', ['-mono', '-singlefile', ...area, pdf.path, target]);
  const runs = inkRuns(await readFile(`${target}.pbm`));
  // A line is several dots high; only its topmost run counts.
  return runs.filter(
    (run) =>
      !runs.some((other) => run.y > other.y && run.y - other.y < 1 && Math.abs(run.from - other.from) < 1),
  );
}

/** Finds long runs of black in a raw bitmap ("P4 width height", then rows of bits). */
function inkRuns(bitmap: Buffer): readonly DrawnLine[] {
  const [head = '', width = '0', height = '0'] =
    /^P4\s+(\d+)\s+(\d+)\s/.exec(bitmap.toString('latin1', 0, 40)) ?? [];
  const rowBytes = Math.ceil(Number(width) / 8);
  const runs: DrawnLine[] = [];
  for (let y = 0; y < Number(height); y += 1) {
    let start = -1;
    for (let x = 0; x <= Number(width); x += 1) {
      const byte = x < Number(width) ? (bitmap[head.length + y * rowBytes + (x >> 3)] ?? 0) : 0;
      const ink = ((byte >> (7 - (x & 7))) & 1) === 1;
      if (ink && start < 0) start = x;
      if (!ink && start >= 0) {
        if (x - start >= SHORTEST * DOTS_PER_POINT)
          runs.push({ from: start / DOTS_PER_POINT, to: x / DOTS_PER_POINT, y: y / DOTS_PER_POINT });
        start = -1;
      }
    }
  }
  return runs;
}

export interface TextLine {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Finds the position of a text on a page, in points. @throws Error if its words are not on the page in one line */
export async function findPlace(pdf: Pdf, text: string, page = 1): Promise<TextLine> {
  const pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;
  const words = [
    ...(await output('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), pdf.path, '-'])).matchAll(
      pattern,
    ),
  ].map(([, xMin, yMin, xMax, yMax, word]) => ({
    from: Number(xMin),
    to: Number(xMax),
    top: Number(yMin),
    bottom: Number(yMax),
    word,
  }));
  const wanted = text.split(' ');
  const start = words.findIndex(
    ({ top }, index) =>
      wanted.every((word, offset) => words[index + offset]?.word === word) &&
      words.slice(index, index + wanted.length).every((word) => word.top === top),
  );
  const [first, last] = [words[start], words[start + wanted.length - 1]];
  if (!first || !last) throw new Error(`"${text}" does not stand on one line of page ${page}.`);
  return { ...first, to: last.to };
}
