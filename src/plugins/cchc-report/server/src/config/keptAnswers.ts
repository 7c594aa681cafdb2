import { isRecord, refuse } from './check';

/** What answers to the public are kept in memory. */
export interface KeptAnswersConfig {
  /** What all that is kept may take together. */
  readonly megabytes: number;
  /** Addresses of pages that the app makes of what is public, each with all below it; `/` is the first page alone. */
  readonly pages: readonly string[];
}

export const defaultKeptAnswers = { megabytes: 32, pages: [] } as const satisfies KeptAnswersConfig;

const isPath = (page: unknown): boolean => typeof page === 'string' && /^\/$|^\/.*[^/]$/.test(page);

/** @throws Error that names the setting */
export const checkKeptAnswers = (config: unknown): void => {
  if (!isRecord(config)) return refuse('keptAnswers', 'an object');
  const { megabytes, pages } = config;
  if (!Number.isSafeInteger(megabytes) || Number(megabytes) < 1)
    refuse('keptAnswers.megabytes', 'a whole number of at least 1');
  if (!Array.isArray(pages) || !pages.every(isPath))
    refuse('keptAnswers.pages', 'a list of paths that begin with / and end with no other');
};
