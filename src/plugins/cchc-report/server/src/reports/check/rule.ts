import type { DraftFinding, FindingPlace, FindingSeverity, RecordAnswer } from '../../contract';
import { fillTemplate } from '../../domain/vi';
import type { DraftCheckInput, CheckedRecords, CheckedSection } from './input';
import messages from './check.vi.json';
import type { Line } from './text/lines';

export interface DraftCheckContext {
  readonly input: DraftCheckInput;
  /** The lines of all sections, in order. */
  readonly lines: readonly Line[];
}

/** One subject of the check: maps a draft to its findings. */
export type Rule = (context: DraftCheckContext) => readonly DraftFinding[];

export type MessageKey = keyof typeof messages;

/** Fills in the wording of a message. */
export const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
  fillTemplate(messages[key], values);

/** A finding without records. */
export const finding = (
  code: string,
  severity: FindingSeverity,
  message: string,
  place: FindingPlace,
): DraftFinding => ({ code, severity, message, place, records: [], more: 0 });

/** An error that a leader may override at issue, with a reason. */
export const overridable = (code: string, message: string, place: FindingPlace): DraftFinding => ({
  ...finding(code, 'error', message, place),
  overridable: true,
});

/** The limit in the contract. */
const SHOWN_RECORDS = 100;

/** A finding about records: the first hundred, and the number of further ones. */
export function recordsFinding(
  code: string,
  severity: FindingSeverity,
  message: string,
  { total, records }: CheckedRecords,
): DraftFinding {
  const shown: RecordAnswer[] = records.slice(0, SHOWN_RECORDS);
  const more = Math.max(0, total - shown.length);
  return { code, severity, message, place: { kind: 'records' }, records: shown, more };
}

/** The place of a section as a whole: its beginning, with nothing marked. */
export const wholeSection = ({ key }: Pick<CheckedSection, 'key'>): FindingPlace => ({
  kind: 'section',
  key,
  line: 0,
  from: 0,
  to: 0,
  excerpt: '',
});
