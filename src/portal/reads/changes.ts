import type { RecordValues } from '../../records';
import { addressOf } from '../addresses';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { relatedOf } from './published';
import { givenText, partOf, textOf } from './values';

export interface ProcedureLink {
  readonly href: string;
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

/** The published changes of one procedure, the latest first; none where changes are closed. */
export const readChanges = async (
  { open, records, agency }: PageRequest,
  documentId: string,
): Promise<readonly RecordValues[]> =>
  open.type('procedure-change')
    ? records('procedure-change').many({
        fields: ['kind', 'decisionNumber', 'decisionDate', 'effectiveOn'],
        populate: { replacement: relatedOf(agency, ['code', 'name']) },
        filters: { procedure: { documentId: { $eq: documentId } } },
        sort: ['effectiveOn:desc', 'documentId:asc'],
      })
    : [];

export const procedureLink = (procedure: RecordValues): ProcedureLink => ({
  href: addressOf.procedure(givenText(procedure, 'code')),
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
