import { fillTemplate, formatDecimal } from '../../../domain/vi';
import { readField, readFirst, readLines, linesText, readList, oneText } from './fields';
import wording from './national.vi.json';

const CHANNELS: ReadonlyMap<string, string> = new Map(Object.entries(wording.channels));
const UNITS: ReadonlyMap<string, string> = new Map(Object.entries(wording.units));

/** The Vietnamese text of a code; other values as text. */
const nameCode = (names: ReadonlyMap<string, string>, value: unknown): string => {
  const text = oneText(value);
  return names.get(text.toUpperCase()) ?? text;
};

/** "5 ngày làm việc"; empty without a number. */
function duration(quantity: unknown, unit: unknown): string {
  const amount = oneText(quantity);
  return amount === '' ? '' : `${amount} ${nameCode(UNITS, unit)}`.trim();
}

function feeText(fee: unknown): string {
  if (typeof fee === 'number' && Math.abs(fee) <= Number.MAX_SAFE_INTEGER)
    return fillTemplate(wording.amount, { amount: formatDecimal(fee) });
  const amount = readField(fee, 'amount');
  const said = oneText(fee);
  return [said, amount === undefined ? '' : feeText(amount)].filter((part) => part !== '').join(' ');
}

function methodLine(method: unknown): string {
  const fee = readList(readFirst(method, 'fee', 'fees'))
    .map(feeText)
    .filter((text) => text !== '')
    .join('; ');
  return [
    nameCode(CHANNELS, readField(method, 'submissionMethod')),
    duration(readField(method, 'processingTime'), readField(method, 'processingTimeUnit')),
    fee === '' ? '' : fillTemplate(wording.fee, { fee }),
    oneText(readFirst(method, 'note', 'description')),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

function componentLine(component: unknown): string {
  const name = oneText(readField(component, 'name'));
  if (name === '') return '';
  const originals = oneText(readField(component, 'originalQty'));
  const copies = oneText(readField(component, 'copyQty'));
  if (originals === '' && copies === '') return fillTemplate(wording.component, { name });
  return fillTemplate(wording.copies, { name, originals: originals || '0', copies: copies || '0' });
}

const caseLines = (one: unknown): readonly string[] => [
  ...readLines(readField(one, 'name')),
  ...readList(readField(one, 'profileComponents')).map(componentLine),
];

function caseDurations(procedure: unknown): string {
  const days = readList(readField(procedure, 'executionCases')).map((one) => {
    const day = readField(one, 'processingDay');
    return duration(readField(day, 'qty'), readField(day, 'type'));
  });
  return [...new Set(days.filter((day) => day !== ''))].join('; ');
}

/** The online level; empty if the procedure has none. */
function onlineLevel(procedure: unknown): string {
  const full = readField(procedure, 'isFullProcess');
  const offline = readField(procedure, 'isOfflineOnly');
  if (full === true) return wording.levels.full;
  if (offline === true) return wording.levels.none;
  return typeof full === 'boolean' || typeof offline === 'boolean' ? wording.levels.partial : '';
}

const joinLines = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

/** Reads each column from a procedure of the national database. */
export const COLUMNS = {
  code: (procedure) => oneText(readFirst(procedure, 'codeNotation', 'code')),
  name: (procedure) => oneText(readField(procedure, 'name')),
  'category.name': (procedure) => oneText(readField(procedure, 'category')),
  executionSteps: (procedure) => linesText(readField(procedure, 'executionSteps')),
  executionMethods: (procedure) =>
    joinLines(readList(readField(procedure, 'executionMethods')).map(methodLine)),
  executionCases: (procedure) =>
    joinLines(readList(readField(procedure, 'executionCases')).flatMap(caseLines)),
  duration: caseDurations,
  requirementsAndConditions: (procedure) => linesText(readField(procedure, 'requirementsAndConditions')),
  onlineLevel,
} as const satisfies Readonly<Record<string, (procedure: unknown) => string>>;
