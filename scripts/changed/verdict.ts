import type { Plan } from './plan';
import type { Ended } from './run';

/** The result of a run of `npm run test:changed`. */
export interface Verdict {
  readonly lines: readonly string[];
  /** 0: all chosen checks passed; 1: something failed; 2: only `npm test` can tell. */
  readonly exitCode: 0 | 1 | 2;
}

const ONLY_ALL = 'npm test is needed';

const joinFiles = (files: readonly string[]): string => files.join(', ');

/**
 * @param seconds duration of the whole run
 */
export const makeVerdict = (plan: Plan, ended: readonly Ended[], seconds: number): Verdict => {
  const count = (result: Ended['result']): number => ended.filter((step) => step.result === result).length;
  const unfinished = ended.filter(({ result, left }) => result === 'unfinished' || left.length > 0);
  const gaps = [
    ...unfinished.map(
      ({ name, left }) => `Not finished in time: ${name}${left.length === 0 ? '' : ` (${joinFiles(left)})`}.`,
    ),
    ...(plan.everywhere.length === 0 ? [] : [`May break any test: ${joinFiles(plan.everywhere)}.`]),
    ...(plan.unmapped.length === 0
      ? []
      : [`No suite is known for: ${joinFiles(plan.unmapped)} (scripts/changed/subjects.ts).`]),
  ];
  const isOpen = gaps.length > 0;
  const lines = [
    ...gaps,
    isOpen
      ? `This change touches more than was run: ${ONLY_ALL}.`
      : 'What the change touches was run; npm test runs everything.',
    `${count('passed')} passed, ${count('failed')} failed, ${unfinished.length} not finished (${seconds} s)`,
  ];
  return { lines, exitCode: count('failed') > 0 ? 1 : isOpen ? 2 : 0 };
};
