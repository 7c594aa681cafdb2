import { fillTemplate, formatDecimal } from '../../../domain/vi';
import { fieldOf, firstOf, linesOf, linesText, listOf, oneText } from './fields';
import wording from './national.vi.json';

const CHANNELS: ReadonlyMap<string, string> = new Map(Object.entries(wording.channels));
const UNITS: ReadonlyMap<string, string> = new Map(Object.entries(wording.units));

/** The Vietnamese text of a code; other values as text. */
const named = (names: ReadonlyMap<string, string>, value: unknown): string => {
  const text = oneText(value);
  return names.get(text.toUpperCase()) ?? text;
};

/** "5 ngày làm việc"; empty without a number. */
function duration(quantity: unknown, unit: unknown): string {
  const amount = oneText(quantity);
  return amount === '' ? '' : `${amount} ${named(UNITS, unit)}`.trim();
}

function feeText(fee: unknown): string {
  if (typeof fee === 'number' && Math.abs(fee) <= Number.MAX_SAFE_INTEGER)
    return fillTemplate(wording.amount, { amount: formatDecimal(fee) });
  const amount = fieldOf(fee, 'amount');
  const said = oneText(fee);
  return [said, amount === undefined ? '' : feeText(amount)].filter((part) => part !== '').join(' ');
}

function methodLine(method: unknown): string {
  const fee = listOf(firstOf(method, 'fee', 'fees'))
    .map(feeText)
    .filter((text) => text !== '')
    .join('; ');
  return [
    named(CHANNELS, fieldOf(method, 'submissionMethod')),
    duration(fieldOf(method, 'processingTime'), fieldOf(method, 'processingTimeUnit')),
    fee === '' ? '' : fillTemplate(wording.fee, { fee }),
    oneText(firstOf(method, 'note', 'description')),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

function componentLine(component: unknown): string {
  const name = oneText(fieldOf(component, 'name'));
  if (name === '') return '';
  const originals = oneText(fieldOf(component, 'originalQty'));
  const copies = oneText(fieldOf(component, 'copyQty'));
  if (originals === '' && copies === '') return fillTemplate(wording.component, { name });
  return fillTemplate(wording.copies, { name, originals: originals || '0', copies: copies || '0' });
}

const caseLines = (one: unknown): readonly string[] => [
  ...linesOf(fieldOf(one, 'name')),
  ...listOf(fieldOf(one, 'profileComponents')).map(componentLine),
];

function caseDurations(procedure: unknown): string {
  const days = listOf(fieldOf(procedure, 'executionCases')).map((one) => {
    const day = fieldOf(one, 'processingDay');
    return duration(fieldOf(day, 'qty'), fieldOf(day, 'type'));
  });
  return [...new Set(days.filter((day) => day !== ''))].join('; ');
}

/** The online level; empty if the procedure has none. */
function onlineLevel(procedure: unknown): string {
  const full = fieldOf(procedure, 'isFullProcess');
  const offline = fieldOf(procedure, 'isOfflineOnly');
  if (full === true) return wording.levels.full;
  if (offline === true) return wording.levels.none;
  return typeof full === 'boolean' || typeof offline === 'boolean' ? wording.levels.partial : '';
}

const joined = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

/** Reads each column from a procedure of the national database. */
export const COLUMNS = {
  code: (procedure) => oneText(firstOf(procedure, 'codeNotation', 'code')),
  name: (procedure) => oneText(fieldOf(procedure, 'name')),
  'category.name': (procedure) => oneText(fieldOf(procedure, 'category')),
  executionSteps: (procedure) => linesText(fieldOf(procedure, 'executionSteps')),
  executionMethods: (procedure) => joined(listOf(fieldOf(procedure, 'executionMethods')).map(methodLine)),
  executionCases: (procedure) => joined(listOf(fieldOf(procedure, 'executionCases')).flatMap(caseLines)),
  duration: caseDurations,
  requirementsAndConditions: (procedure) => linesText(fieldOf(procedure, 'requirementsAndConditions')),
  onlineLevel,
} as const satisfies Readonly<Record<string, (procedure: unknown) => string>>;
