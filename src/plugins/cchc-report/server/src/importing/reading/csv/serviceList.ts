import type { ReadCell, ReadRow } from '../table';

/** Columns by which the national list of online services is known. */
const PROCEDURE = 'MaTTHC';
const LEVEL = 'MucDo';
const KNOWN_BY = ['MaDVC', 'TenDVC', PROCEDURE, LEVEL];

const textOf = (cell: ReadCell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/**
 * The national list of online services with one row a procedure, under the same header; any other list as it is. Of several
 * services of one procedure the first stands for all; levels that differ are joined, so that whoever judges them sees both.
 */
export function servicesByProcedure(rows: readonly ReadRow[]): readonly ReadRow[] {
  const [header, ...services] = rows;
  const names = header?.cells.map(textOf) ?? [];
  if (header === undefined || !KNOWN_BY.every((name) => names.includes(name))) return rows;
  const level = names.indexOf(LEVEL);
  const procedure = names.indexOf(PROCEDURE);
  const groups = new Map<string, ReadRow[]>();
  for (const service of services) {
    const code = textOf(service.cells[procedure]);
    // Without a code it stands for itself: a key that no code is.
    const key = code === '' ? `#${service.number}` : code;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [service]);
    else known.push(service);
  }
  return [header, ...[...groups.values()].flatMap((group) => joined(group, level))];
}

function joined([first, ...others]: readonly ReadRow[], level: number): readonly ReadRow[] {
  if (first === undefined) return [];
  const levels = [first, ...others].map(({ cells }) => textOf(cells[level]));
  const cells = [...first.cells];
  while (cells.length <= level) cells.push(null);
  cells[level] = [...new Set(levels.filter((text) => text !== ''))].join('; ') || null;
  return [{ number: first.number, cells }];
}
