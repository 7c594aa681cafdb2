import type { Core } from '@strapi/strapi';
import type { Verification } from '../../src/plugins/cchc-report/server/src/services/life/verification';
import words from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import { step } from './progress';

/** How a process ends that could not look; 1 is kept for what was looked at and is not whole. */
export const COULD_NOT_CHECK = 2;

interface VerificationService {
  verify(): Promise<Verification>;
}

/** Looks at everything that was issued. */
export const verify = (strapi: Core.Strapi): Promise<Verification> =>
  step(words.doing, () => strapi.plugin('cchc-report').service<VerificationService>('verification').verify());

const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** What was looked at, and a line for each thing that is not as it was stored. */
export const verificationText = ({ faults, notes, ...counted }: Verification): string =>
  [
    filled(words.done, { ...counted }),
    ...(faults.length === 0
      ? [words.whole]
      : [
          filled(words.faults, { count: faults.length }),
          ...faults.map(({ item, fault }) => filled(words.line, { item, fault })),
        ]),
    ...notes.map((note) => filled(words.note, { note })),
  ].join('\n');
