import rules from './judgements.vi.json';
import type { Measures } from './measures';

/** The judgements that a report may pronounce, each with what must be true for it. */
export type Judgement = keyof typeof rules.judgements;

interface Bound {
  readonly least?: number;
  readonly most?: number;
}

const JUDGEMENTS: Readonly<
  Record<Judgement, { readonly needs: { readonly [Name in keyof Measures]?: Bound } }>
> = rules.judgements;

/** True if every bound of the judgement is met; a measure that is unknown meets none. */
export const holds = (judgement: Judgement, measures: Measures): boolean =>
  Object.entries(JUDGEMENTS[judgement].needs).every(([name, bound]) =>
    meets(measures[name as keyof Measures], bound),
  );

const meets = (value: number | null, { least = -Infinity, most = Infinity }: Bound): boolean =>
  value !== null && value >= least && value <= most;
