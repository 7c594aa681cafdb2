import type { RecordValues } from '../../records';
import { pageAddress } from '../addresses';
import { choiceLabel, readRequiredText, readPart } from './values';
import type { PageRequest } from '../page';
import { readDecisiveChanges } from './changes';
import { spokenDay } from './ended';
import { toStanding, type Standing } from './standing';

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

/** The key of procedures without a sector; no sector may use it as its slug (`reservedSlugs`). */
const NO_SECTOR = 'none';

/** The filter key of an entry's sector. */
export const sectorKey = ({ sector }: ProcedureEntry): string => sector?.slug ?? NO_SECTOR;

export const isInForce = ({ standing }: ProcedureEntry): boolean => standing.state === 'in-force';

const toSectorView = (procedure: RecordValues): ProcedureEntry['sector'] => {
  const sector = readPart(procedure, 'sector');
  return sector === null
    ? null
    : { slug: readRequiredText(sector, 'slug'), name: readRequiredText(sector, 'name') };
};

/**
 * All procedures of the agency by sector and name, those without a sector last; none has one while sectors are not
 * public. An office has some hundreds, so one query serves both list and counts.
 */
export const readProcedures = async (request: PageRequest): Promise<readonly ProcedureEntry[]> => {
  const { open, records } = request;
  const day = spokenDay(request);
  const procedures = await records('procedure').many({
    fields: ['code', 'name', 'onlineLevel'],
    populate: open.type('sector') ? { sector: { fields: ['slug', 'name'] } } : {},
    sort: ['name:asc', 'code:asc'],
  });
  const changes = await readDecisiveChanges(request);
  const entries = procedures.map((procedure): ProcedureEntry => {
    const onlineLevel = readRequiredText(procedure, 'onlineLevel');
    return {
      href: pageAddress.procedure(readRequiredText(procedure, 'code')),
      code: readRequiredText(procedure, 'code'),
      name: readRequiredText(procedure, 'name'),
      sector: toSectorView(procedure),
      onlineLevel,
      onlineLabel: choiceLabel('procedure', 'onlineLevel', onlineLevel),
      standing: toStanding(changes.get(readRequiredText(procedure, 'documentId')) ?? [], day),
    };
  });
  return entries.sort((a, b) => compareSectors(a.sector, b.sector));
};

const inVietnamese = new Intl.Collator('vi', { numeric: true });

/** The sort is stable: names keep their order within a sector. */
const compareSectors = (a: ProcedureEntry['sector'], b: ProcedureEntry['sector']): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return inVietnamese.compare(a.name, b.name);
};
