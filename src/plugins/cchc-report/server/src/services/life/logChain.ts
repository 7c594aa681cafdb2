import { CHAIN_START, chainHash } from '../../domain/life';
import { fillTemplate } from '../../domain/vi';
import type { Query } from '../../sources';
import { actionsAfter, type ActionRow } from '../../sources/life';
import words from '../../translations/verification.vi.json';
import type { VerificationFault } from './verification';

const ACTIONS_AT_ONCE = 1000;

/** What is broken of the log's chains, and how many entries were read. */
export const chainFaults = async (
  query: Query,
): Promise<{ actions: number; faults: readonly VerificationFault[] }> => {
  const faults: VerificationFault[] = [];
  let actions = 0;
  let last: Pick<ActionRow, 'subject' | 'position' | 'hash'> = {
    subject: '',
    position: 0,
    hash: CHAIN_START,
  };
  for (;;) {
    const rows = await actionsAfter(query, last, ACTIONS_AT_ONCE);
    for (const row of rows) {
      const before = row.subject === last.subject ? last : { position: 0, hash: CHAIN_START };
      const item = fillTemplate(words.entry, { position: row.position, subject: row.subject });
      if (row.position !== before.position + 1 || row.previous !== before.hash)
        faults.push({ item, fault: words.chain });
      if (chainHash({ ...row, at: row.at.toISOString() }) !== row.hash)
        faults.push({ item, fault: words.changed });
      last = row;
    }
    actions += rows.length;
    if (rows.length < ACTIONS_AT_ONCE) return { actions, faults };
  }
};
