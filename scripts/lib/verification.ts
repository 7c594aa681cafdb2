import type { Core } from '@strapi/strapi';
import type { Verification } from '../../src/plugins/cchc-report/server/src/reports/service/verification';
import words from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import { step } from './progress';

/** Exit code if the check could not run; 1 means that it found a change. */
export const COULD_NOT_CHECK = 2;

interface VerificationService {
  verify(): Promise<Verification>;
}

/** Checks everything that was issued. */
export const verify = (strapi: Core.Strapi): Promise<Verification> =>
  step(words.doing, () => strapi.plugin('cchc-report').service<VerificationService>('verification').verify());

interface LogKeeperService {
  beginAfterRestore(now: Date): Promise<void>;
}

/** Notes in the log that the database was restored, and ends what earlier checkpoints demand of it. */
export const beginAfterRestore = (strapi: Core.Strapi, now: Date): Promise<void> =>
  strapi.plugin('cchc-report').service<LogKeeperService>('logKeeper').beginAfterRestore(now);

const fillTemplate = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Formats the result: the numbers of what was checked, and a line for each change. */
export const verificationText = ({ faults, notes, ...counted }: Verification): string =>
  [
    fillTemplate(words.done, { ...counted }),
    ...(faults.length === 0
      ? [words.whole]
      : [
          fillTemplate(words.faults, { count: faults.length }),
          ...faults.map(({ item, fault }) => fillTemplate(words.line, { item, fault })),
        ]),
    ...notes.map((note) => fillTemplate(words.note, { note })),
  ].join('\n');
