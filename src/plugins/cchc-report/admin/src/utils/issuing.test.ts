import { formOf, nextNumberOf, numberOf, otherYear, requestOf } from './issuing';

const PROPOSAL = {
  number: 7,
  symbol: 'BC-UBND',
  year: 2024,
  issuedOn: '2024-06-20',
  signers: [],
  signer: 'chu-tich',
};

test('without a change what was proposed is asked for', () => {
  expect(requestOf(formOf(PROPOSAL), PROPOSAL)).toEqual({
    number: 7,
    issuedOn: '2024-06-20',
    signer: 'chu-tich',
  });
});

test('in the register of another year the server gives the number, unless one was typed', () => {
  const form = { ...formOf(PROPOSAL), issuedOn: '2025-01-02' };
  expect(otherYear(form, PROPOSAL)).toBe('2025');
  expect(requestOf(form, PROPOSAL)).toEqual({ issuedOn: '2025-01-02', signer: 'chu-tich' });
  expect(requestOf({ ...form, number: '3', isNumberOwn: true }, PROPOSAL)).toMatchObject({ number: 3 });
});

test('without a day or with something that is no number nothing is asked', () => {
  expect(requestOf({ ...formOf(PROPOSAL), issuedOn: null }, PROPOSAL)).toBeNull();
  for (const typed of ['', '0', '-1', '7a', '7,5', '1234567']) expect(numberOf(typed)).toBeNull();
  expect(numberOf(' 07 ')).toBe(7);
});

test('a taken number comes with the next free one', () => {
  const taken = { kind: 'refused', code: 'number_taken', message: '', details: { next: 9 } } as const;
  expect(nextNumberOf(taken)).toBe(9);
  expect(nextNumberOf({ ...taken, code: 'report_has_errors' })).toBeNull();
  expect(nextNumberOf({ kind: 'offline' })).toBeNull();
});
