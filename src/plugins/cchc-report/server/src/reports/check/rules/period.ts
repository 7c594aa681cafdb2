import type { DraftFinding } from '../../../contract';
import { formatDate } from '../../../domain/vi';
import type { CheckedRecords } from '../input';
import { finding, recordsFinding, say, type Rule } from '../rule';

/** `period_not_over`: the numbers may still grow. */
export const periodNotOver: Rule = ({ input: { provisional, to } }) =>
  provisional
    ? [
        finding('period_not_over', 'warning', say('period_not_over', { to: formatDate(to) }), {
          kind: 'report',
        }),
      ]
    : [];

/** `evidence_missing` and `drafts_inside`: unfinished records of the period. */
export const unfinishedRecords: Rule = ({ input: { withoutEvidence, draftsInside } }) => [
  ...ofRecords('evidence_missing', withoutEvidence),
  ...ofRecords('drafts_inside', draftsInside),
];

const ofRecords = (code: 'evidence_missing' | 'drafts_inside', records: CheckedRecords): DraftFinding[] =>
  records.total === 0 ? [] : [recordsFinding(code, 'warning', say(code, { count: records.total }), records)];
