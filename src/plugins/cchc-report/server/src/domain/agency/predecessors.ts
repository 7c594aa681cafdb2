import type { DatedAgency } from './superiors';

type Succeeded = Pick<DatedAgency, 'id' | 'validTo' | 'successorId'>;

/** Those that ended last come first; the ones whose end is not recorded come before them. */
const byEnd = (a: Succeeded, b: Succeeded): number =>
  (b.validTo ?? '9999').localeCompare(a.validTo ?? '9999') || a.id - b.id;

/** The agencies that an agency succeeded, and those that they succeeded: each once, the nearest first. */
export const findPredecessors = <Agency extends Succeeded>(
  { id }: Pick<Agency, 'id'>,
  agencies: readonly Agency[],
): readonly Agency[] => {
  const found = new Set<number>([id]);
  const predecessors: Agency[] = [];
  let latest: readonly number[] = [id];
  while (latest.length > 0) {
    const before = agencies
      .filter((each) => each.successorId !== null && latest.includes(each.successorId) && !found.has(each.id))
      .sort(byEnd);
    for (const each of before) found.add(each.id);
    predecessors.push(...before);
    latest = before.map((each) => each.id);
  }
  return predecessors;
};
