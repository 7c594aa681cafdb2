import type { Cutoff } from './cutoff';
import { currentPeriods } from './currentPeriods';
import type { LocalDate } from './localDate';
import { previousPeriod } from './neighbours';
import type { Period } from './period';
import { windowOf } from './window';

/** The last half-year whose window is over when the day ends: what an agency that closes then has reported as a whole. */
export function lastHalfYear(day: LocalDate, cutoff: Cutoff): Period {
  const running = currentPeriods(day, cutoff)['half-year'];
  return windowOf(running, cutoff).to <= day ? running : previousPeriod(running);
}
