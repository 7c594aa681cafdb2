import { CHOICES } from '../../records/choices';
import { SECTIONS, addParameters, pageAddress } from '../addresses';
import { choiceLabel, readRequiredText, readText } from '../reads/values';
import { notFound } from '../faults';
import type { Page } from '../page';
import { paginate } from '../paging';
import { readChoice, readPage, readParameters } from '../parameters';
import { isInForce, readProcedures, sectorKey, type ProcedureEntry } from '../reads/procedures';
import { PROCEDURE_CODE } from '../../records';
import { toChangeView, readChanges } from '../reads/changes';
import { toProcedureView, readProcedure } from '../reads/procedure';
import { hasEnded, spokenDay } from '../reads/ended';
import { findEndingChange, toStanding } from '../reads/standing';
import { toGovernmentService } from '../structured';

const PAGE_SIZE = 50;

interface Group {
  readonly sector: string | null;
  readonly entries: ProcedureEntry[];
}

const countBy = (entries: readonly ProcedureEntry[], key: (entry: ProcedureEntry) => string) => {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
  return counts;
};

interface SectorOption {
  readonly slug: string;
  /** Null: procedures without a sector. */
  readonly name: string | null;
  readonly count: number;
}

/** The sectors of the entries, in order of appearance. */
const toSectorOptions = (entries: readonly ProcedureEntry[]): readonly SectorOption[] => {
  const names = new Map(entries.map((entry) => [sectorKey(entry), entry.sector?.name ?? null]));
  const counts = countBy(entries, sectorKey);
  return [...names].map(([slug, name]) => ({ slug, name, count: counts.get(slug) ?? 0 }));
};

const toLevelOptions = (entries: readonly ProcedureEntry[]): readonly object[] => {
  const counts = countBy(entries, ({ onlineLevel }) => onlineLevel);
  return CHOICES.procedure.onlineLevel.map((key) => ({
    key,
    label: choiceLabel('procedure', 'onlineLevel', key),
    count: counts.get(key) ?? 0,
  }));
};

const groupBySector = (entries: readonly ProcedureEntry[]): readonly Group[] => {
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
    const sectors = request.open.type('sector') ? toSectorOptions(all) : null;
    if (sector !== null && sectors?.some(({ slug }) => slug === sector) !== true) throw notFound();
    const found = all.filter(
      (entry) =>
        (sector === null || sectorKey(entry) === sector) && (level === null || entry.onlineLevel === level),
    );
    const parameters = { 'linh-vuc': sector, 'muc-do': level };
    const paging = paginate({ page, size: PAGE_SIZE, total: found.length }, SECTIONS.procedures, parameters);
    return {
      template: 'procedures',
      // An empty filter result should not be indexed.
      canonical:
        found.length === 0 && all.length > 0
          ? null
          : addParameters(SECTIONS.procedures, { ...parameters, trang: page === 1 ? null : page }),
      view: {
        sectors,
        levels: toLevelOptions(all),
        chosen: { sector, level },
        total: all.length,
        inForce: found.filter(isInForce).length,
        groups: groupBySector(found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)),
        paging,
      },
    };
  },
};

/** `/thu-tuc/:code` */
export const procedure: Page = {
  path: `${SECTIONS.procedures}/:key`,
  needs: [{ type: 'procedure' }],
  answer: async (request) => {
    const found = PROCEDURE_CODE.test(request.key) ? await readProcedure(request, request.key) : null;
    if (found === null) throw notFound();
    const changes = await readChanges(request, readRequiredText(found, 'documentId'));
    const view = toProcedureView(found);
    const day = spokenDay(request);
    const standing = toStanding(changes, day);
    const isAccepted = standing.state === 'in-force' && !hasEnded(request);
    const ending = findEndingChange(changes, day);
    const isTold = request.open.type('procedure-change');
    return {
      template: 'procedure',
      canonical: pageAddress.procedure(view.code),
      view: {
        ...view,
        standing,
        replacement: isTold && ending !== null ? toChangeView(ending).replacement : null,
        changes: isTold ? changes.map(toChangeView) : [],
        // Applications are only accepted for procedures in force, by an agency that exists.
        submission: isAccepted ? view.portalUrl : null,
        structured: toGovernmentService(request, {
          path: pageAddress.procedure(view.code),
          code: view.code,
          name: view.name,
          sector: view.sector?.name ?? null,
          result: readText(found, 'result'),
          applicants: readText(found, 'applicants'),
          portalUrl: isAccepted ? view.portalUrl : null,
        }),
      },
    };
  },
};
