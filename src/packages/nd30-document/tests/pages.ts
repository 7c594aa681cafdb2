/**
 * `npm run pages`: renders the pictures of docs/the-thuc.md again. Needs LibreOffice (soffice) and poppler
 * (pdftoppm).
 */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

import { writeDocx } from '../src';
import { findPlace } from './support/drawing';
import { render, type Pdf } from './support/pdf';
import { output } from './support/program';
import { ALL_SAMPLES } from './support/samples';
import { SIGNINGS } from './support/signings';

const FOLDER = resolve(__dirname, '../../../../docs/images/the-thuc');

/** Page numbers of whole-page pictures, counted from 1, by sample. */
const PAGES = {
  draft: [1, 2, 3],
  issued: [1, 2],
  urgent: [1],
  'long-names': [1, 3],
  appendices: [4, 5, 10, 11, 14, 15],
} as const;

/** Resolution in dots per inch at which a page of 210 mm is 800 dots wide. */
const RESOLUTION = (800 / 210) * 25.4;
/** Height of the closing in points: from above "Nơi nhận:" to below the name. */
const CLOSING_HEIGHT = 180;
const ABOVE_CLOSING = 6;

const grey = (pdf: Pdf, page: number, area: readonly string[], target: string): Promise<string> =>
  output('pdftoppm', [
    ...['-png', '-gray', '-singlefile', '-r', String(RESOLUTION), '-f', String(page), '-l', String(page)],
    ...area,
    pdf.path,
    target,
  ]);

async function picture(pdf: Pdf, page: number, name: string, area: readonly string[] = []): Promise<void> {
  const target = `${pdf.path}-${page}`;
  await grey(pdf, page, area, target);
  await copyFile(`${target}.png`, resolve(FOLDER, `${name}.png`));
}

/** Crops the signature and the recipients beside it from the last page. */
async function closing(pdf: Pdf, name: string): Promise<void> {
  const page = await pdf.pages();
  const { top } = await findPlace(pdf, 'Nơi nhận:', page);
  const dots = (points: number): string => String(Math.round((points * RESOLUTION) / 72));
  await picture(pdf, page, name, ['-y', dots(top - ABOVE_CLOSING), '-H', dots(CLOSING_HEIGHT)]);
}

async function main(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const signed = Object.keys(SIGNINGS).map((form) => `signed-${form}`);
  const files: Record<string, Uint8Array> = {};
  for (const [name, document] of Object.entries(ALL_SAMPLES))
    if (name in PAGES || signed.includes(name)) files[name] = await writeDocx(document);
  const rendering = await render(files);
  for (const [name, pages] of Object.entries(PAGES))
    for (const page of pages) await picture(rendering.pdf(name), page, `${name}-${page}`);
  for (const name of signed) await closing(rendering.pdf(name), name);
  await rendering.remove();
}

void main();
