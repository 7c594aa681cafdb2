import { findFaults } from './settingsFaults';
import type { SettingsForm } from './settingsForm';
import { newSigner } from './signing';

const FORM: SettingsForm = {
  letterhead: { isOwn: false, superior: '', lines: '' },
  place: { isOwn: false, text: '' },
  addressees: { isOwn: false, text: '' },
  recipients: '',
  draftingUnit: '',
  symbol: { isOwn: false, text: '' },
  signers: [{ ...newSigner('a'), name: 'Nguyễn Văn A' }],
  signer: null,
  size: '14',
  medium: 'paper',
  calendar: [{ kind: 'half-year', periods: ['H1'], cutoff: 'decree', dueAfterDays: '5' }],
};

const codes = (change: Partial<SettingsForm>) =>
  [...findFaults({ ...FORM, ...change })].map(([path, { code }]) => `${path} ${code}`);

test('computed values need no text', () => {
  expect(codes({})).toEqual([]);
});

test("an office's own value must not be empty", () => {
  expect(
    codes({
      letterhead: { isOwn: true, superior: '', lines: ' \n ' },
      place: { isOwn: true, text: ' ' },
      addressees: { isOwn: true, text: '' },
      symbol: { isOwn: true, text: '' },
    }),
  ).toEqual(['letterhead.lines required', 'place required', 'symbol required', 'addressees required']);
});

test('a symbol has no spaces and no slash, because the number comes before it', () => {
  expect(codes({ symbol: { isOwn: true, text: 'BC-UBND' } })).toEqual([]);
  expect(codes({ symbol: { isOwn: true, text: '/BC-UBND' } })).toEqual(['symbol symbol']);
  expect(codes({ symbol: { isOwn: true, text: 'BC UBND' } })).toEqual(['symbol symbol']);
});

test('lines have a maximum length, and lists a maximum size', () => {
  expect(codes({ recipients: 'x'.repeat(201) })).toEqual(['recipients tooLong']);
  expect(codes({ recipients: 'x\n'.repeat(31) })).toEqual(['recipients tooMany']);
  expect(codes({ recipients: 'x\n'.repeat(30) })).toEqual([]);
  const to = (text: string) => ({ addressees: { isOwn: true, text } });
  expect(codes(to('x\n'.repeat(31)))).toEqual(['addressees tooMany']);
  expect(codes(to('x\n'.repeat(30)))).toEqual([]);
});

test('the head of a letter names the issuer in three lines at most', () => {
  const head = (lines: string) => ({ letterhead: { isOwn: true, superior: '', lines } });
  expect(codes(head('a\nb\nc\n\n'))).toEqual([]);
  expect(codes(head('a\nb\nc\nd'))).toEqual(['letterhead.lines tooMany']);
});

test('there are thirty signers and thirty rules at most, the limit of the server', () => {
  const signers = Array.from({ length: 31 }, (_, index) => ({ ...newSigner(String(index)), name: 'A' }));
  expect(codes({ signers: signers.slice(1) })).toEqual([]);
  expect(codes({ signers })).toEqual(['signers tooManyEntries']);
  const rules = FORM.calendar.flatMap((rule) => Array.from({ length: 31 }, () => rule));
  expect(codes({ calendar: rules })).toContain('calendar tooManyEntries');
  expect(codes({ calendar: rules.slice(1) })).not.toContain('calendar tooManyEntries');
});

test('a signer has a name and a title, and the texts that the form of signing requires', () => {
  const signer = { ...newSigner('b'), title: '', collective: '' };
  expect(codes({ signers: [signer] })).toEqual([
    'signers.0.name required',
    'signers.0.title required',
    'signers.0.collective required',
  ]);
  expect(codes({ signers: [{ ...signer, name: 'B', title: 'Chủ tịch', authority: 'head' }] })).toEqual([]);
});

test.each([
  ['1', true],
  ['365', true],
  ['0', false],
  ['366', false],
  ['', false],
  ['1.5', false],
  ['-3', false],
])('a report due %s days after the last day may be saved: %s', (dueAfterDays, may) => {
  const [rule] = FORM.calendar;
  expect(rule && codes({ calendar: [{ ...rule, dueAfterDays }] })).toEqual(
    may ? [] : ['calendar.0.dueAfterDays days'],
  );
});

test('a rule names a period of its kind, and none that a different rule has', () => {
  const rule = { kind: 'quarter', periods: ['Q1'], cutoff: 'decree', dueAfterDays: '5' } as const;
  expect(codes({ calendar: [{ ...rule, periods: [] }] })).toEqual(['calendar.0.periods periods']);
  expect(codes({ calendar: [rule, { ...rule, periods: ['Q1', 'Q2'] }] })).toEqual([
    'calendar.1.periods repeated',
  ]);
  expect(codes({ calendar: [rule, { ...rule, kind: 'half-year', periods: ['H1'] }] })).toEqual([]);
});
