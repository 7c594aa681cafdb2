import fc from 'fast-check';

import type { Value, ValueKind, ValueTable } from '../../src';
import { padNumber, toLocalDate } from '../../src/text';
import { anyText } from './anyText';

/**
 * Cleans text independently of the writer: without forbidden XML characters and bidirectional controls, in NFC; on
 * one line breaks and tabs become spaces.
 */
export const plain = (text: string, onOneLine = true): string =>
  Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const control = code < 0x20 && ![9, 10, 13].includes(code);
      const surrogate = code >= 0xd800 && code <= 0xdfff;
      const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character);
      return !control && !surrogate && !direction && code !== 0xfffe && code !== 0xffff;
    })
    .join('')
    .normalize('NFC')
    .replace(/[\t\n\r]+/g, (breaks) => (onOneLine ? ' ' : breaks));

/** Texts with a special meaning in spreadsheets or in JavaScript. */
export const trickyText = fc.oneof(
  { weight: 3, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'constructor',
      '__proto__',
      '_x0041_',
      '_x005F_',
      '_x0041_x0042_',
      '_X0041_',
      '',
    ),
  },
);

const day = fc
  .tuple(
    fc.integer({ min: 1901, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => toLocalDate(`${year}-${padNumber(month)}-${padNumber(day)}`));

const valueOf: Record<ValueKind, fc.Arbitrary<Value>> = {
  text: trickyText,
  number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
  date: day,
  percent: fc.double({ noNaN: true, min: 0, max: 1 }),
};

export const anyTable: fc.Arbitrary<ValueTable> = fc
  .array(fc.constantFrom('text', 'number', 'date', 'percent'), { minLength: 1, maxLength: 6 })
  .chain((kinds: ValueKind[]) =>
    fc.record({
      caption: fc.option(trickyText),
      columns: fc.tuple(
        ...kinds.map((kind) =>
          fc.record({ header: trickyText, kind: fc.constant(kind), share: fc.constant(1 / kinds.length) }),
        ),
      ),
      rows: fc.array(
        fc.record({
          values: fc.tuple(...kinds.map((kind) => fc.option(valueOf[kind]))),
          emphasis: fc.boolean(),
        }),
        { maxLength: 8 },
      ),
    }),
  );
