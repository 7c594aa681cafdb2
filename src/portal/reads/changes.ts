import type { RecordValues } from '../../records';
import { addressOf } from '../addresses';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { relatedOf } from './published';
import { givenText, partOf, textOf } from './values';

export interface ProcedureLink {
  readonly href: string;
  readonly code: string;
  readonly name: string;
}

/** What became of a procedure, as its page tells it. */
export interface ChangeView {
  readonly kind: string | null;
  readonly replacement: ProcedureLink | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly effectiveOn: string | null;
}

/** What a procedure's being in force depends on. */
const DECISIVE = ['new', 'replaced', 'abolished'];

/**
 * The published changes of one procedure, whoever wrote them, the latest first. They are read also where changes are closed: what was abolished
 * would else be called in force. Then nothing is shown of them but that (`standingOf`).
 */
export const readChanges = ({ anybodys, agency }: PageRequest, documentId: string) =>
  anybodys('procedure-change').many({
    fields: ['kind', 'decisionNumber', 'decisionDate', 'effectiveOn'],
    populate: { replacement: relatedOf(agency, ['code', 'name']) },
    filters: { procedure: { documentId: { $eq: documentId } } },
    sort: ['effectiveOn:desc', 'documentId:asc'],
  });

/**
 * The changes that decide which procedures of the agency are in force, by the procedure's document id: whoever wrote them, as the
 * figure counts, and also where changes are closed.
 */
export const readDecisiveChanges = async ({
  anybodys,
  agency,
}: PageRequest): Promise<ReadonlyMap<string, readonly RecordValues[]>> => {
  const changes = await anybodys('procedure-change').many({
    fields: ['kind', 'effectiveOn'],
    populate: { procedure: relatedOf(agency, ['code']) },
    filters: {
      kind: { $in: DECISIVE },
      procedure: { agency: { documentId: { $eq: agency.documentId } } },
    },
  });
  const byProcedure = new Map<string, RecordValues[]>();
  for (const change of changes) {
    const id = givenText(partOf(change, 'procedure') ?? {}, 'documentId');
    byProcedure.set(id, [...(byProcedure.get(id) ?? []), change]);
  }
  return byProcedure;
};

export const procedureLink = (procedure: RecordValues): ProcedureLink => ({
  href: addressOf.procedure(givenText(procedure, 'code')),
  code: givenText(procedure, 'code'),
  name: textOf(procedure, 'name') ?? givenText(procedure, 'code'),
});

export const changeView = (change: RecordValues): ChangeView => {
  const replacement = partOf(change, 'replacement');
  return {
    kind: choiceLabel('procedure-change', 'kind', textOf(change, 'kind')),
    replacement: replacement === null ? null : procedureLink(replacement),
    decisionNumber: textOf(change, 'decisionNumber'),
    decisionDate: textOf(change, 'decisionDate'),
    effectiveOn: textOf(change, 'effectiveOn'),
  };
};
