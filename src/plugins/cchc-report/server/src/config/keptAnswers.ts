import { isRecord, refuse } from './check';

/** The public answers that are kept in memory. */
export interface KeptAnswersConfig {
  /** Limit of all kept answers together. */
  readonly megabytes: number;
  /**
   * Pages that the app makes of what is public: by address, each with all below it (`/` is the first page alone), the names of the
   * parameters that its answer depends on.
   */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

export const defaultKeptAnswers = { megabytes: 32, pages: {} } as const satisfies KeptAnswersConfig;

const isPath = (page: string): boolean => /^\/$|^\/.*[^/]$/.test(page);

const areNames = (names: unknown): boolean =>
  Array.isArray(names) && names.every((name) => typeof name === 'string');

/** @throws Error that names the setting */
export const checkKeptAnswers = (config: unknown): void => {
  if (!isRecord(config)) return refuse('keptAnswers', 'an object');
  const { megabytes, pages } = config;
  if (!Number.isSafeInteger(megabytes) || Number(megabytes) < 1)
    refuse('keptAnswers.megabytes', 'a whole number of at least 1');
  if (!isRecord(pages) || !Object.keys(pages).every(isPath) || !Object.values(pages).every(areNames))
    refuse('keptAnswers.pages', 'lists of parameters by paths that begin with / and end with no other');
};
