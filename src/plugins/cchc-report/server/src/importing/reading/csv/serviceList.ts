import type { ReadCell, ReadRow } from '../table';

/** The columns that identify the national list of online services. */
const PROCEDURE = 'MaTTHC';
const LEVEL = 'MucDo';
const KNOWN_BY = ['MaDVC', 'TenDVC', PROCEDURE, LEVEL];

const readText = (cell: ReadCell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/**
 * Merges the rows of the national list of online services to one for each procedure; other lists are left alone. The first
 * service of a procedure stands for all; differing levels are joined, so that a person can decide.
 */
export function mergeServices(rows: readonly ReadRow[]): readonly ReadRow[] {
  const [header, ...services] = rows;
  const names = header?.cells.map(readText) ?? [];
  if (header === undefined || !KNOWN_BY.every((name) => names.includes(name))) return rows;
  const level = names.indexOf(LEVEL);
  const procedure = names.indexOf(PROCEDURE);
  const groups = new Map<string, ReadRow[]>();
  for (const service of services) {
    const code = readText(service.cells[procedure]);
    // A row without a code is kept on its own, under a key that is no code.
    const key = code === '' ? `#${service.number}` : code;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [service]);
    else known.push(service);
  }
  return [header, ...[...groups.values()].flatMap((group) => mergeRows(group, level))];
}

function mergeRows([first, ...others]: readonly ReadRow[], level: number): readonly ReadRow[] {
  if (first === undefined) return [];
  const levels = [first, ...others].map(({ cells }) => readText(cells[level]));
  const cells = [...first.cells];
  while (cells.length <= level) cells.push(null);
  cells[level] = [...new Set(levels.filter((text) => text !== ''))].join('; ') || null;
  return [{ number: first.number, cells }];
}
