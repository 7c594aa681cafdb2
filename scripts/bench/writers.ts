import { writeDocx, writeXlsx, type Table } from '../../src/plugins/cchc-report/server/src/document';
import { documentWith, valueTables, workbookWith } from './articles';
import { byHand } from './byHand';
import { byLibrary } from './byLibrary';
import { atMost, times, type Line } from './line';
import { sideBySide } from './sideBySide';

const ROWS = 10_000;
const ROUNDS = 7;

/** The writers beside the least that the same rows can cost: their XML filled into templates, and zipped. */
export async function measureWriters(): Promise<readonly Line[]> {
  const values = valueTables(ROWS);
  const list = longest(documentWith(values).appendices.flatMap(({ blocks }) => blocks));
  const measured = await sideBySide(
    [
      () => byHand(list),
      // From the values: what they are in words is part of the work.
      () => writeDocx(documentWith(values)),
      () => writeXlsx(workbookWith(values)),
      () => byLibrary(list),
    ],
    ROUNDS,
  );
  const [hand = NaN, docx = NaN, xlsx = NaN, library = NaN] = measured;
  return [
    { what: '10,000 rows: XML by hand, zipped', measured: `${times(hand)}`, goal: null },
    { what: '10,000 rows: .docx', measured: times(docx), goal: atMost(docx, 3, '<= 3x by hand') },
    { what: '10,000 rows: .xlsx', measured: times(xlsx), goal: null },
    { what: '10,000 rows: npm `docx` alone', measured: times(library), goal: null },
  ];
}

const longest = (blocks: readonly { readonly kind: string }[]): Table => {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const [first] = [...tables].sort((left, right) => right.rows.length - left.rows.length);
  if (first === undefined) throw new Error('The appendix has no table.');
  return first;
};
