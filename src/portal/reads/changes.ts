import type { RecordValues } from '../../records';
import { pageAddress } from '../addresses';
import { choiceLabel, readRequiredText, readPart, readText } from './values';
import type { PageRequest } from '../page';
import { populatePublished } from './published';

export interface ProcedureLink {
  readonly href: string;
  readonly code: string;
  readonly name: string;
}

/** A change as shown on the procedure's page. */
export interface ChangeView {
  readonly kind: string | null;
  readonly replacement: ProcedureLink | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly effectiveOn: string | null;
}

/** The kinds of change that decide whether a procedure is in force. */
const DECISIVE = ['new', 'replaced', 'abolished'];

/**
 * The published changes of one procedure by any agency, latest first. Read even if changes are not public, so that an
 * abolished procedure is not shown as in force; then only the standing is shown (`toStanding`).
 */
export const readChanges = ({ recordsOfAll: anybodys, agency }: PageRequest, documentId: string) =>
  anybodys('procedure-change').many({
    fields: ['kind', 'decisionNumber', 'decisionDate', 'effectiveOn'],
    populate: { replacement: populatePublished(agency, ['code', 'name']) },
    filters: { procedure: { documentId: { $eq: documentId } } },
    sort: ['effectiveOn:desc', 'documentId:asc'],
  });

/**
 * The changes that decide which procedures are in force, by the procedure's document id: by any agency, as the figure
 * counts, and even if changes are not public.
 */
export const readDecisiveChanges = async ({
  recordsOfAll: anybodys,
  agency,
}: PageRequest): Promise<ReadonlyMap<string, readonly RecordValues[]>> => {
  const changes = await anybodys('procedure-change').many({
    fields: ['kind', 'effectiveOn'],
    populate: { procedure: populatePublished(agency, ['code']) },
    filters: {
      kind: { $in: DECISIVE },
      procedure: { agency: { documentId: { $eq: agency.documentId } } },
    },
  });
  const byProcedure = new Map<string, RecordValues[]>();
  for (const change of changes) {
    const id = readRequiredText(readPart(change, 'procedure') ?? {}, 'documentId');
    byProcedure.set(id, [...(byProcedure.get(id) ?? []), change]);
  }
  return byProcedure;
};

export const toProcedureLink = (procedure: RecordValues): ProcedureLink => ({
  href: pageAddress.procedure(readRequiredText(procedure, 'code')),
  code: readRequiredText(procedure, 'code'),
  name: readText(procedure, 'name') ?? readRequiredText(procedure, 'code'),
});

export const toChangeView = (change: RecordValues): ChangeView => {
  const replacement = readPart(change, 'replacement');
  return {
    kind: choiceLabel('procedure-change', 'kind', readText(change, 'kind')),
    replacement: replacement === null ? null : toProcedureLink(replacement),
    decisionNumber: readText(change, 'decisionNumber'),
    decisionDate: readText(change, 'decisionDate'),
    effectiveOn: readText(change, 'effectiveOn'),
  };
};
