import { BackupError } from './errors';

/** How many backups stay: the newest of each of the last days, weeks and months that have one. */
export interface KeepRule {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

export const DEFAULT_KEEP: KeepRule = { days: 7, weeks: 5, months: 12 };

const RULE = /^(\d{1,3})d,(\d{1,3})w,(\d{1,3})m$/;

/** Reads a rule such as `7d,5w,12m`; empty: the default. @throws BackupError `keep_wrong`, also when no backup would stay */
export const parseKeepRule = (text: string | undefined): KeepRule => {
  if (!text) return DEFAULT_KEEP;
  const [, days, weeks, months] = (RULE.exec(text) ?? []).map(Number);
  if (days === undefined || weeks === undefined || months === undefined || days + weeks + months === 0)
    throw new BackupError('keep_wrong', { text });
  return { days, weeks, months };
};

const NAME = /^cchc-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.tar\.gz(?:\.age)?$/;
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The name of a backup made at an instant, in the time of Viet Nam: `cchc-20260115-023000.tar.gz`. */
export const backupName = (at: Date, isEncrypted: boolean): string => {
  const local = new Date(at.getTime() + OFFSET_MS).toISOString();
  const [day = '', time = ''] = local.slice(0, 19).split('T');
  return `cchc-${day.replaceAll('-', '')}-${time.replaceAll(':', '')}.tar.gz${isEncrypted ? '.age' : ''}`;
};

/** Days since 1970-01-01 in Viet Nam; null for the name of another file. */
const parseDay = (name: string): { day: number; month: string } | null => {
  const [whole, year, month, day] = NAME.exec(name) ?? [];
  if (whole === undefined) return null;
  return { day: Date.parse(`${year}-${month}-${day}T00:00:00Z`) / DAY_MS, month: `${year}-${month}` };
};

/** A Monday begins a week; 1970-01-01 was a Thursday. */
const toWeek = (day: number): number => Math.floor((day + 3) / 7);

/**
 * Chooses the backups that the rule no longer keeps. Files of other names are never among them, and neither is the newest backup.
 * @param names of the files in the folder
 */
export const listExpired = (names: readonly string[], rule: KeepRule): readonly string[] => {
  const backups = names
    .flatMap((name) => {
      const parsed = parseDay(name);
      return parsed === null ? [] : [{ name, ...parsed, week: toWeek(parsed.day) }];
    })
    .toSorted((a, b) => (a.name < b.name ? 1 : -1));
  const kept = new Set<string>();
  const keepNewest = (unit: 'day' | 'week' | 'month', count: number): void => {
    const seen = new Set<number | string>();
    for (const backup of backups) {
      if (seen.size === count && !seen.has(backup[unit])) break;
      if (!seen.has(backup[unit])) kept.add(backup.name);
      seen.add(backup[unit]);
    }
  };
  keepNewest('day', rule.days);
  keepNewest('week', rule.weeks);
  keepNewest('month', rule.months);
  return backups.filter(({ name }, index) => index > 0 && !kept.has(name)).map(({ name }) => name);
};
