import type { RecordValues } from '../../records';
import { addressOf } from '../addresses';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { relatedOf } from './published';
import { standingOf, type Standing } from './standing';
import { givenText, partOf } from './values';

/** A procedure in a list. */
export interface ProcedureEntry {
  readonly href: string;
  readonly code: string;
  readonly name: string;
  readonly sector: { readonly slug: string; readonly name: string } | null;
  readonly onlineLevel: string;
  readonly onlineLabel: string | null;
  readonly standing: Standing;
}

/** Changes that a procedure's being in force depends on. */
const DECISIVE = ['new', 'replaced', 'abolished'];

const sectorView = (procedure: RecordValues): ProcedureEntry['sector'] => {
  const sector = partOf(procedure, 'sector');
  return sector === null ? null : { slug: givenText(sector, 'slug'), name: givenText(sector, 'name') };
};

/** By the procedure's document id. */
const readChanges = async ({
  open,
  records,
  agency,
}: PageRequest): Promise<ReadonlyMap<string, readonly RecordValues[]>> => {
  if (!open.type('procedure-change')) return new Map();
  const changes = await records('procedure-change').many({
    fields: ['kind', 'effectiveOn'],
    populate: { procedure: relatedOf(agency, ['code']) },
    filters: { kind: { $in: DECISIVE } },
  });
  const byProcedure = new Map<string, RecordValues[]>();
  for (const change of changes) {
    const id = givenText(partOf(change, 'procedure') ?? {}, 'documentId');
    byProcedure.set(id, [...(byProcedure.get(id) ?? []), change]);
  }
  return byProcedure;
};

/**
 * All procedures of the agency, by sector and name, those without a sector last. An office has some hundreds: they are read
 * together, so that sectors and levels are counted without further questions.
 */
export const readProcedures = async (request: PageRequest): Promise<readonly ProcedureEntry[]> => {
  const { open, records, today } = request;
  const procedures = await records('procedure').many({
    fields: ['code', 'name', 'onlineLevel'],
    populate: open.type('sector') ? { sector: { fields: ['slug', 'name'] } } : {},
    sort: ['name:asc', 'code:asc'],
  });
  const changes = await readChanges(request);
  const entries = procedures.map((procedure): ProcedureEntry => {
    const onlineLevel = givenText(procedure, 'onlineLevel');
    return {
      href: addressOf.procedure(givenText(procedure, 'code')),
      code: givenText(procedure, 'code'),
      name: givenText(procedure, 'name'),
      sector: sectorView(procedure),
      onlineLevel,
      onlineLabel: choiceLabel('procedure', 'onlineLevel', onlineLevel),
      standing: standingOf(changes.get(givenText(procedure, 'documentId')) ?? [], today),
    };
  });
  return entries.sort((a, b) => bySector(a.sector, b.sector));
};

const inVietnamese = new Intl.Collator('vi', { numeric: true });

/** The sort keeps the order of the names within a sector. */
const bySector = (a: ProcedureEntry['sector'], b: ProcedureEntry['sector']): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return inVietnamese.compare(a.name, b.name);
};
