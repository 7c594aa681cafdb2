import fc from 'fast-check';
import { figure } from '../../domain/narrative/testing/figures';
import { checkDraft } from './checkDraft';
import messages from './check.vi.json';
import passages from './numbers/passages.vi.json';
import foreign from './rules/foreignWording.vi.json';
import terms from './rules/obsoleteTerms.vi.json';
import periods from './rules/periodWords.vi.json';
import { cleanInput, day, findings } from './testing/input';

/** Passages of the kinds that the rules look for, and input that is likely to break them. */
const pieces = fc.constantFrom(
  'V/v ',
  '## ',
  '- ',
  '1. ',
  '\n',
  '\r\n',
  ' ',
  '\u00a0',
  '42 ',
  '88,9%',
  '....',
  '…',
  'số 581 ',
  'ngày 15/3 ',
  'mức độ 3, 4 ',
  'của ngành ',
  'toàn ngành'.normalize('NFD'),
  'Uỷ ban ',
  'UBND huyện ',
  'phòng kinh tế ',
  'trung tâm y tế ',
  'chủ động, ',
  'của ',
  'NĐ 42/2022/NĐ-CP ',
  '{{ ',
  ' }}',
  '{% ',
  '[table: x]',
  '\u0302',
  '\u1100\u1161',
  '\ud83d',
  '😀',
  '\uFFFC',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

const places = (text: string, asOf: string) =>
  checkDraft({
    ...cleanInput,
    asOf: day(asOf),
    subject: text,
    sections: [{ key: 'a', title: text, text }],
    rendered: [{ key: 'a', lines: text.split('\n') }],
    last: { label: text, sections: [{ key: 'a', lines: text.split('\n') }] },
    addressees: [text],
    recipients: [text],
    archive: text,
    agencies: [{ name: text, shortName: '', validFrom: null, validTo: day('2000-01-01'), successor: text }],
  }).flatMap(({ place }) => (place.kind === 'section' ? [place] : []));

test('no text makes the check throw, and every place lies in the text and quotes the passage there', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('2021-01-01', '2024-06-15', '2026-01-01'), (text, asOf) => {
      for (const { line, from, to, excerpt } of places(text, asOf)) {
        const typed = text.split('\n')[line];
        expect(typed?.slice(from, to)).toBe(excerpt);
        expect(0 <= from && from <= to && to <= (typed?.length ?? -1)).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

test.each([
  'chủ động mức độ 3 ',
  'UBND huyện ',
  'phòng kinh tế ',
  'trung tâm y tế, ',
  'NĐ 42/',
  '1 ',
  '{{',
  ' ',
  '1.',
  'số 1, ',
  'ngày 1, ',
  'a-',
  '…',
  'cơ ',
])('a line of %j forty thousand times over is read', (piece) => {
  // With quadratic reading, such a line would exceed the test's timeout.
  expect(() => places(piece.repeat(40_000), '2026-01-01')).not.toThrow();
});

test('a clean draft has no findings', () => {
  expect(findings({})).toEqual([]);
});

test('errors come first, then warnings, then notes; within each, findings in text order, then those about the whole report', () => {
  const told = findings({
    sections: [
      { key: 'a', title: 'A', text: 'Uỷ ban có 42 tin.\nToàn ngành có 999 tin và .... bài.' },
      { key: 'b', title: 'B', text: '## B' },
    ],
    rendered: [],
    faults: [{ key: 'b', message: 'Hỏng.' }],
    figures: [figure('articles', [42, null, null]), figure('meetings', [null, null, null])],
    archive: 'VP',
    signerKnown: false,
    provisional: true,
  });
  expect(told.map(({ code }) => code)).toEqual([
    'text_broken',
    'foreign_wording',
    'number_unmatched',
    'blank_left',
    'period_not_over',
    'archive_missing',
    'old_spelling',
    'number_typed',
    'signer_missing',
    'figure_null',
  ]);
});

test('every text of the data files is in NFC', () => {
  const text = JSON.stringify([messages, foreign, terms, passages, periods]);
  expect(text).toBe(text.normalize('NFC'));
});
