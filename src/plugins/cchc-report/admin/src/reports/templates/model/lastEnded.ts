import { keyedPeriodKey } from '../../../../../server/src/domain/period/kinds';
import type { OptionsAnswer, PeriodKind } from '../../../../../server/src/contract';
import { parsePeriodKey, stepChoice } from '../../../utils/periodChoice';

/** Finds the last period of the kind that has ended; for a dissolved agency, the last half-year of its term. */
export const lastEnded = (
  kind: PeriodKind,
  agency: string,
  { agencies, current }: Pick<OptionsAnswer['data'], 'agencies' | 'current'>,
): string => {
  const closed = agencies.find(({ slug }) => slug === agency)?.lastHalfYear?.decree;
  if (kind === 'half-year' && closed !== undefined) return closed;
  const running = current.decree[kind];
  const choice = parsePeriodKey(running);
  const earlier = choice && stepChoice(choice, -1);
  return earlier ? keyedPeriodKey(earlier) : running;
};
