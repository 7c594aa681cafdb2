import {
  toIssueForm,
  listDepartures,
  readNextNumber,
  parseNumber,
  findOtherRegister,
  shownNumber,
  toIssueRequest,
} from './issuing';

const PROPOSAL = {
  number: 7,
  symbol: 'BC-UBND',
  year: 2024,
  issuedOn: '2024-06-20',
  signers: [],
  signer: 'chu-tich',
  departures: [{ from: '2025-01-01', message: 'Lộc Hà' }],
};
const READ = { version: 4, basis: 'as-read' };

test('without a change the request holds the proposal', () => {
  expect(toIssueRequest(toIssueForm(PROPOSAL), PROPOSAL, PROPOSAL, READ)).toEqual({
    number: 7,
    issuedOn: '2024-06-20',
    signer: 'chu-tich',
    ...READ,
  });
});

test('a leader issues what they read: the request names the version and the basis of the report that is shown', () => {
  expect(toIssueRequest(toIssueForm(PROPOSAL), PROPOSAL, PROPOSAL, READ)).toMatchObject({
    version: 4,
    basis: 'as-read',
  });
  expect(
    toIssueRequest(toIssueForm(PROPOSAL), PROPOSAL, PROPOSAL, { version: 4, basis: null }),
  ).toMatchObject({
    version: 4,
    basis: undefined,
  });
});

test('on a day of another year the number is the next of that register, unless one was typed', () => {
  const form = { ...toIssueForm(PROPOSAL), issuedOn: '2023-12-29' };
  expect(findOtherRegister(form, PROPOSAL)).toBe('2023-12-29');
  expect(findOtherRegister(toIssueForm(PROPOSAL), PROPOSAL)).toBeNull();
  expect(toIssueRequest(form, PROPOSAL, null, READ)).toBeNull();
  expect(toIssueRequest(form, PROPOSAL, { number: 31 }, READ)).toMatchObject({
    number: 31,
    issuedOn: '2023-12-29',
  });
  expect(shownNumber({ ...form, number: '3' }, { number: 31 })).toBe('3');
  expect(toIssueRequest({ ...form, number: '3' }, PROPOSAL, { number: 31 }, READ)).toMatchObject({
    number: 3,
  });
});

test('names a recipient that no longer exists from the first day on which it is gone', () => {
  const on = (issuedOn: string | null) => listDepartures({ ...toIssueForm(PROPOSAL), issuedOn }, PROPOSAL);
  expect([on('2024-12-31'), on('2025-01-01'), on(null)]).toEqual([[], ['Lộc Hà'], []]);
});

test('a report that names what is gone on its day is sent with a reason alone, on another day without one', () => {
  const gone = { ...toIssueForm(PROPOSAL), issuedOn: '2025-01-01' };
  expect(toIssueRequest(gone, PROPOSAL, PROPOSAL, READ)).toBeNull();
  expect(toIssueRequest({ ...gone, reason: ' \n' }, PROPOSAL, PROPOSAL, READ)).toBeNull();
  expect(toIssueRequest({ ...gone, reason: ' Gửi để lưu. ' }, PROPOSAL, PROPOSAL, READ)).toMatchObject({
    override: { reason: 'Gửi để lưu.' },
  });
  const before = { ...gone, issuedOn: '2024-12-31', reason: 'Gửi để lưu.' };
  expect(toIssueRequest(before, PROPOSAL, PROPOSAL, READ)).not.toHaveProperty('override');
});

test('sends no request without a day or with an invalid number', () => {
  expect(toIssueRequest({ ...toIssueForm(PROPOSAL), issuedOn: null }, PROPOSAL, PROPOSAL, READ)).toBeNull();
  for (const typed of ['', '0', '-1', '7a', '7,5', '1234567']) expect(parseNumber(typed)).toBeNull();
  expect(parseNumber(' 07 ')).toBe(7);
});

test('a taken number comes with the next free one', () => {
  const taken = { kind: 'refused', code: 'number_taken', message: '', details: { next: 9 } } as const;
  expect(readNextNumber(taken)).toBe(9);
  expect(readNextNumber({ ...taken, code: 'report_has_errors' })).toBeNull();
  expect(readNextNumber({ kind: 'offline' })).toBeNull();
});
