import type { RecordValues } from '../../records';
import { addressOf } from '../addresses';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { readDecisiveChanges } from './changes';
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

/** What stands for no sector, for procedures without one; sectors cannot be called so (`reservedSlugs`). */
const NO_SECTOR = 'none';

/** By which a list is asked for the procedures of one sector. */
export const sectorKey = ({ sector }: ProcedureEntry): string => sector?.slug ?? NO_SECTOR;

export const isInForce = ({ standing }: ProcedureEntry): boolean => standing.state === 'in-force';

const sectorView = (procedure: RecordValues): ProcedureEntry['sector'] => {
  const sector = partOf(procedure, 'sector');
  return sector === null ? null : { slug: givenText(sector, 'slug'), name: givenText(sector, 'name') };
};

/**
 * All procedures of the agency, by sector and name, those without a sector last; where sectors are closed none has one. An office has some hundreds: they are read
 * together, so that sectors and levels are counted without further questions.
 */
export const readProcedures = async (request: PageRequest): Promise<readonly ProcedureEntry[]> => {
  const { open, records, today } = request;
  const procedures = await records('procedure').many({
    fields: ['code', 'name', 'onlineLevel'],
    populate: open.type('sector') ? { sector: { fields: ['slug', 'name'] } } : {},
    sort: ['name:asc', 'code:asc'],
  });
  const changes = await readDecisiveChanges(request);
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
