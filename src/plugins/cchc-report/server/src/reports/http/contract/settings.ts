import { z } from '@strapi/utils';
import { CUTOFFS, PERIOD_KINDS, periodParts, type PeriodKind } from '../../../domain/period';
import { requiredText, shortText, version } from '../../../contract/fields';
import type { DoneAnswer, ReportState } from './reports';
import type { AgencyAnswer, PeriodAnswer } from '../../../contract/shared';

/** How an agency's reports look, and when they are due. Admin only. */

/** Recipients, addressees, signers or rules at most. */
const MOST = 30;
/** Days after the data are closed: at least one working day (Nghị định 09/2019/NĐ-CP, Điều 12, khoản 2). */
const DUE_AFTER = { min: 1, max: 365 };

const calendarRule = z
  .strictObject({
    kind: z.enum(PERIOD_KINDS),
    /** The periods of the year it holds for: `Q1`, `H1`, `9M`, `year`, `01`. */
    periods: z.array(z.string()).max(12),
    cutoff: z.enum(CUTOFFS),
    /** Days after the last day of the window. */
    dueAfterDays: z.number().int().min(DUE_AFTER.min).max(DUE_AFTER.max),
  })
  .refine(({ kind, periods }) => periods.every((name) => periodParts(kind).includes(name)));
export type CalendarRule = z.infer<typeof calendarRule>;

const AUTHORITIES = [
  'collective-head',
  'collective-deputy',
  'collective-acting',
  'head',
  'deputy',
  'acting',
  'by-order',
  'by-delegation',
] as const;
export type SigningAuthority = (typeof AUTHORITIES)[number];

/** Authorities that name the body signed for, and those that name the head. */
const FOR_A_BODY = /^collective-/;
const FOR_A_HEAD = /^(collective-deputy|deputy|by-order|by-delegation)$/;

const signer = z
  .strictObject({
    id: z.string().min(1).max(100),
    name: shortText,
    authority: z.enum(AUTHORITIES),
    /** "Chủ tịch", "Phó Chủ tịch", "Trưởng phòng". */
    title: requiredText,
    /** The head whom a deputy signs for, or by whose order: "Chủ tịch"; empty where the form has none. */
    headTitle: shortText,
    /** "Ủy ban nhân dân"; empty where the form has none. */
    collective: shortText,
  })
  .refine(({ authority, collective }) => !FOR_A_BODY.test(authority) || collective.trim() !== '', {
    path: ['collective'],
  })
  .refine(({ authority, headTitle }) => !FOR_A_HEAD.test(authority) || headTitle.trim() !== '', {
    path: ['headTitle'],
  });
export type SignerAnswer = z.infer<typeof signer>;

const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const agencySettings = z
  .strictObject({
    /** Letterhead lines of the issuer; null: worked out from the agency's name. */
    letterhead: z
      .strictObject({ superior: requiredText.nullable(), lines: z.array(requiredText).min(1).max(3) })
      .nullable(),
    /** "Ích Hậu"; null: the agency's. */
    place: requiredText.nullable(),
    /** "Kính gửi"; null: the superior on the report's day. */
    addressees: z.array(requiredText).max(MOST).nullable(),
    /** "Nơi nhận", apart from "Như trên" and "Lưu". */
    recipients: z.array(requiredText).max(MOST),
    /** Abbreviation in "Lưu: VT, VP"; null: none. */
    draftingUnit: requiredText.nullable(),
    /** "BC-UBND"; null: worked out. */
    symbol: z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}.&-]*$/u)
      .max(60)
      .nullable(),
    signers: z
      .array(signer)
      .max(MOST)
      .refine((signers) => areDistinct(signers.map(({ id }) => id))),
    /** Id of the usual signer. */
    signer: z.string().max(100).nullable(),
    size: z.enum(['13', '14']),
    medium: z.enum(['paper', 'electronic']),
    /** A period has one due day. */
    calendar: z
      .array(calendarRule)
      .max(MOST)
      .refine((rules) =>
        areDistinct(rules.flatMap(({ kind, periods }) => periods.map((name) => `${kind} ${name}`))),
      ),
  })
  .refine(({ signer: usual, signers }) => usual === null || signers.some(({ id }) => id === usual), {
    path: ['signer'],
  });
export type AgencySettings = z.infer<typeof agencySettings>;

/** Body of `PUT /cchc-report/settings?agency`. */
export const settingsChange = z.strictObject({ version, settings: agencySettings });
export type SettingsChange = z.infer<typeof settingsChange>;

/** `GET /cchc-report/settings?agency`; `computed` holds the values in use where a setting is null. */
export interface SettingsAnswer {
  data: {
    agency: AgencyAnswer;
    version: number;
    updated: DoneAnswer | null;
    settings: AgencySettings;
    computed: {
      lines: string[];
      superior: string | null;
      place: string;
      addressees: string[];
      symbol: string;
    };
  };
}

export type DueStatus = 'running' | 'due' | 'overdue' | 'issued';

export interface DueReport {
  agency: AgencyAnswer;
  kind: PeriodKind;
  period: PeriodAnswer;
  due: string;
  /** `running`: the window is not over; `due`: it is, and the day has not passed. */
  status: DueStatus;
  /** From today to the due day; negative when past. */
  daysLeft: number;
  report: { documentId: string; state: ReportState; sections: number; edited: number } | null;
}

/** `GET /cchc-report/calendar?agency`: what is running, due or overdue, and what was issued lately; by due day. */
export interface CalendarAnswer {
  data: DueReport[];
  meta: { today: string };
}
