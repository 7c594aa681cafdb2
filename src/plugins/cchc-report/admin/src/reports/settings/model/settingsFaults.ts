import { periodParts } from '../../../../../server/src/domain/period/kinds';
import { splitLines, type RuleForm, type SettingsForm } from './settingsForm';
import { needsField } from './signing';

/** Why a value cannot be saved; its text is `settings.fault.…`. */
export interface Fault {
  readonly code:
    | 'required'
    | 'tooLong'
    | 'tooMany'
    | 'tooManyEntries'
    | 'symbol'
    | 'days'
    | 'periods'
    | 'repeated';
  readonly values: Readonly<Record<string, string | number>>;
}

/** Keyed by the field's path in the form: `place`, `signers.0.name`, `calendar.1.periods`. */
export type Faults = ReadonlyMap<string, Fault>;

/** The server's limit for signers and for rules. */
export const MOST_ENTRIES = 30;

/** Limits beyond anything that fits the place in the printed letter. */
const MOST = { line: 200, word: 60, letterhead: 3, lines: 30, days: 365 } as const;

/** Letters, digits, and the characters that join the parts of a symbol. */
const SYMBOL = /^[\p{L}\p{N}][\p{L}\p{N}.&-]*$/u;

const fault = (code: Fault['code'], values: Fault['values'] = {}): Fault => ({ code, values });

const checkText = (text: string, most: number, isRequired: boolean): Fault | null => {
  if (isRequired && text.trim() === '') return fault('required');
  return text.trim().length > most ? fault('tooLong', { most }) : null;
};

const checkLines = (text: string, most: number, isRequired: boolean): Fault | null => {
  const lines = splitLines(text);
  if (isRequired && lines.length === 0) return fault('required');
  if (lines.length > most) return fault('tooMany', { most });
  return lines.some((line) => line.length > MOST.line) ? fault('tooLong', { most: MOST.line }) : null;
};

const checkEntries = ({ length }: readonly unknown[]): Fault | null =>
  length > MOST_ENTRIES ? fault('tooManyEntries', { most: MOST_ENTRIES }) : null;

const checkSymbol = (text: string): Fault | null =>
  checkText(text, MOST.word, true) ?? (SYMBOL.test(text.trim()) ? null : fault('symbol'));

const checkDays = (typed: string): Fault | null =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= MOST.days
    ? null
    : fault('days', { most: MOST.days });

/** A period may be due only once: it belongs to the first rule that names it. */
const checkPeriods = (rule: RuleForm, earlier: readonly RuleForm[]): Fault | null => {
  const named = rule.periods.filter((period) => periodParts(rule.kind).includes(period));
  if (named.length === 0) return fault('periods');
  const taken = earlier.filter(({ kind }) => kind === rule.kind).flatMap(({ periods }) => periods);
  return named.some((period) => taken.includes(period)) ? fault('repeated') : null;
};

/** Finds all faults that prevent saving, in the order of the fields. */
export const findFaults = (form: SettingsForm): Faults => {
  const { letterhead, place, addressees, symbol, signers, calendar } = form;
  const found: (readonly [string, Fault | null])[] = [
    ['letterhead.superior', letterhead.isOwn ? checkText(letterhead.superior, MOST.line, false) : null],
    ['letterhead.lines', letterhead.isOwn ? checkLines(letterhead.lines, MOST.letterhead, true) : null],
    ['place', place.isOwn ? checkText(place.text, MOST.word, true) : null],
    ['symbol', symbol.isOwn ? checkSymbol(symbol.text) : null],
    ['addressees', addressees.isOwn ? checkLines(addressees.text, MOST.lines, true) : null],
    ['recipients', checkLines(form.recipients, MOST.lines, false)],
    ['draftingUnit', checkText(form.draftingUnit, MOST.word, false)],
    ['signers', checkEntries(signers)],
    ...signers.flatMap(({ authority, ...signer }, index) => [
      [`signers.${index}.name`, checkText(signer.name, MOST.line, true)] as const,
      [`signers.${index}.title`, checkText(signer.title, MOST.line, true)] as const,
      ...(['headTitle', 'collective'] as const).map(
        (field) =>
          [
            `signers.${index}.${field}`,
            needsField(authority, field) ? checkText(signer[field], MOST.line, true) : null,
          ] as const,
      ),
    ]),
    ['calendar', checkEntries(calendar)],
    ...calendar.flatMap((rule, index) => [
      [`calendar.${index}.periods`, checkPeriods(rule, calendar.slice(0, index))] as const,
      [`calendar.${index}.dueAfterDays`, checkDays(rule.dueAfterDays)] as const,
    ]),
  ];
  return new Map(found.flatMap(([path, one]) => (one === null ? [] : [[path, one] as const])));
};
