import { CHOICES } from '../../records/choices';
import { SECTIONS, withParameters } from '../addresses';
import { choiceLabel } from '../choices';
import { notFound } from '../faults';
import type { Page } from '../page';
import { pagingOf } from '../paging';
import { readChoice, readPage, readParameters } from '../parameters';
import { isInForce, readProcedures, sectorKey, type ProcedureEntry } from '../reads/procedures';

const PAGE_SIZE = 50;

interface Group {
  readonly sector: string | null;
  readonly entries: ProcedureEntry[];
}

const countedBy = (entries: readonly ProcedureEntry[], key: (entry: ProcedureEntry) => string) => {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
  return counts;
};

interface SectorOption {
  readonly slug: string;
  /** Null of no sector. */
  readonly name: string | null;
  readonly count: number;
}

/** Each sector once, in the order of the entries. */
const sectorOptions = (entries: readonly ProcedureEntry[]): readonly SectorOption[] => {
  const names = new Map(entries.map((entry) => [sectorKey(entry), entry.sector?.name ?? null]));
  const counts = countedBy(entries, sectorKey);
  return [...names].map(([slug, name]) => ({ slug, name, count: counts.get(slug) ?? 0 }));
};

const levelOptions = (entries: readonly ProcedureEntry[]): readonly object[] => {
  const counts = countedBy(entries, ({ onlineLevel }) => onlineLevel);
  return CHOICES.procedure.onlineLevel.map((key) => ({
    key,
    label: choiceLabel('procedure', 'onlineLevel', key),
    count: counts.get(key) ?? 0,
  }));
};

const grouped = (entries: readonly ProcedureEntry[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const entry of entries) {
    const sector = entry.sector?.name ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.sector === sector) last.entries.push(entry);
    else groups.push({ sector, entries: [entry] });
  }
  return groups;
};

/** `/thu-tuc?linh-vuc&muc-do&trang` */
export const procedures: Page = {
  path: SECTIONS.procedures,
  needs: [{ type: 'procedure' }],
  answer: async (request) => {
    const asked = readParameters(request.querystring, ['linh-vuc', 'muc-do', 'trang']);
    const sector = asked['linh-vuc'];
    const level = readChoice('muc-do', asked['muc-do'], CHOICES.procedure.onlineLevel);
    const page = readPage(asked.trang);
    const all = await readProcedures(request);
    const sectors = request.open.type('sector') ? sectorOptions(all) : null;
    if (sector !== null && sectors?.some(({ slug }) => slug === sector) !== true) throw notFound();
    const found = all.filter(
      (entry) =>
        (sector === null || sectorKey(entry) === sector) && (level === null || entry.onlineLevel === level),
    );
    const parameters = { 'linh-vuc': sector, 'muc-do': level };
    const paging = pagingOf({ page, size: PAGE_SIZE, total: found.length }, SECTIONS.procedures, parameters);
    return {
      template: 'procedures',
      // A choice that nothing meets is no page for a search engine.
      canonical:
        found.length === 0 && all.length > 0
          ? null
          : withParameters(SECTIONS.procedures, { ...parameters, trang: page === 1 ? null : page }),
      view: {
        sectors,
        levels: levelOptions(all),
        chosen: { sector, level },
        total: all.length,
        inForce: found.filter(isInForce).length,
        groups: grouped(found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)),
        paging,
      },
    };
  },
};
