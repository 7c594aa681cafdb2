import { z } from '@strapi/utils';
import { REPORT_KINDS } from '../../services/life/kinds';
import { saidText, shortText, versionNumber } from './body';

/** Recipients, addressees, signers or rules at most. */
const MOST = 30;
/** Days after the data are closed: at least one working day (Nghị định 09/2019/NĐ-CP, Điều 12, khoản 2). */
const DUE_AFTER = { min: 1, max: 365 };

const period = z.string().regex(/^(0[1-9]|1[0-2]|Q[1-4]|H[12]|9M|year)$/);

const PERIODS_OF: Readonly<Record<(typeof REPORT_KINDS)[number], RegExp>> = {
  month: /^\d\d$/,
  quarter: /^Q/,
  'half-year': /^H/,
  'nine-months': /^9M$/,
  year: /^year$/,
};

const rule = z
  .strictObject({
    kind: z.enum(REPORT_KINDS),
    periods: z.array(period).max(12),
    cutoff: z.enum(['decree', 'calendar']),
    dueAfterDays: z.number().int().min(DUE_AFTER.min).max(DUE_AFTER.max),
  })
  .refine(({ kind, periods }) => periods.every((name) => PERIODS_OF[kind].test(name)));

/** Authorities that name the body signed for, and those that name the head. */
const FOR_A_BODY = /^collective-/;
const FOR_A_HEAD = /^(collective-deputy|deputy|by-order|by-delegation)$/;

const signer = z
  .strictObject({
    id: z.string().min(1).max(100),
    name: shortText,
    authority: z.enum([
      'collective-head',
      'collective-deputy',
      'collective-acting',
      'head',
      'deputy',
      'acting',
      'by-order',
      'by-delegation',
    ]),
    title: saidText,
    headTitle: shortText,
    collective: shortText,
  })
  .refine(({ authority, collective }) => !FOR_A_BODY.test(authority) || collective.trim() !== '', {
    path: ['collective'],
  })
  .refine(({ authority, headTitle }) => !FOR_A_HEAD.test(authority) || headTitle.trim() !== '', {
    path: ['headTitle'],
  });

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

export const settingsChange = z.strictObject({
  version: versionNumber,
  settings: z
    .strictObject({
      letterhead: z
        .strictObject({ superior: saidText.nullable(), lines: z.array(saidText).min(1).max(3) })
        .nullable(),
      place: saidText.nullable(),
      addressees: z.array(saidText).max(MOST).nullable(),
      recipients: z.array(saidText).max(MOST),
      draftingUnit: saidText.nullable(),
      symbol: z
        .string()
        .regex(/^[\p{L}\p{N}][\p{L}\p{N}.&-]*$/u)
        .max(60)
        .nullable(),
      signers: z
        .array(signer)
        .max(MOST)
        .refine((signers) => distinct(signers.map(({ id }) => id))),
      signer: z.string().max(100).nullable(),
      size: z.enum(['13', '14']),
      medium: z.enum(['paper', 'electronic']),
      // A period has one due day.
      calendar: z
        .array(rule)
        .max(MOST)
        .refine((rules) =>
          distinct(rules.flatMap(({ kind, periods }) => periods.map((name) => `${kind} ${name}`))),
        ),
    })
    .refine(({ signer: usual, signers }) => usual === null || signers.some(({ id }) => id === usual), {
      path: ['signer'],
    }),
});
