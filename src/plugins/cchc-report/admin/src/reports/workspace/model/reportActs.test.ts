import type { IssuedAnswer } from '../../../../../server/src/contract';
import { listActs, isWritable, toStanding } from './reportActs';
import { reportSymbol } from '../../model/reportSymbol';

const issued: IssuedAnswer = {
  at: '2024-06-20T07:05:00.000Z',
  by: 'Bình',
  number: 7,
  symbol: 'BC-UBND',
  issuedOn: '2024-06-20',
  signer: 'Trần Văn Bình',
  sha256: 'ab',
  bytes: 1,
  public: false,
  supersededBy: null,
  void: null,
  signedFile: null,
};
const all = () => true;
const draft = { state: 'draft', issued: null, submitted: null } as const;
const sent = { at: '2024-06-20T07:05:00.000Z', by: 'Hoa', account: 5, to: null, note: null, readAt: null };
const submitted = { state: 'submitted', issued: null, submitted: sent } as const;
const ended = { state: 'issued', submitted: sent } as const;

test('a clerk submits or discards a draft, a leader returns or issues a submitted report', () => {
  const clerk = (name: string) => ['draft', 'submit'].includes(name);
  const leader = (name: string) => ['return', 'issue', 'void'].includes(name);
  expect(listActs(draft, clerk)).toEqual(['submit', 'discard']);
  expect(listActs(draft, leader)).toEqual([]);
  expect(listActs(submitted, leader)).toEqual(['return', 'issue']);
  expect(listActs(submitted, clerk)).toEqual([]);
});

test('the account that submitted a report may withdraw it until a leader has opened it', () => {
  const clerk = (name: string) => ['draft', 'submit'].includes(name);
  expect(listActs(submitted, clerk, 5)).toEqual(['withdraw']);
  expect(listActs(submitted, clerk, 6)).toEqual([]);
  const read = { ...submitted, submitted: { ...sent, readAt: '2024-06-20T08:00:00.000Z' } };
  expect(listActs(read, clerk, 5)).toEqual([]);
});

test('only a draft can be edited, and only by accounts that may edit it', () => {
  expect(isWritable(draft, all)).toBe(true);
  expect(isWritable(draft, () => false)).toBe(false);
  expect(isWritable(submitted, all)).toBe(false);
});

test('a voided or superseded report cannot be voided or superseded again', () => {
  const annulled = { ...issued, void: { at: '', by: '', reason: 'Sai số liệu' } };
  const replaced = {
    ...issued,
    supersededBy: { documentId: 'x', number: 8, symbol: 'BC-UBND', issuedOn: '2024-06-21' },
  };
  expect(toStanding({ ...ended, issued: annulled })).toBe('void');
  expect(listActs({ ...ended, issued: annulled }, all)).toEqual([]);
  expect(toStanding({ ...ended, issued: replaced })).toBe('superseded');
  expect(listActs({ ...ended, issued: replaced }, all)).toEqual(['attach', 'publish']);
  expect(listActs({ ...ended, issued }, all)).toContain('supersede');
});

test('a number below ten is written with a leading zero', () => {
  expect([reportSymbol(issued), reportSymbol({ ...issued, number: 112 })]).toEqual([
    '07/BC-UBND',
    '112/BC-UBND',
  ]);
});
