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

test('a clerk submits or discards a draft, a leader returns or issues a submitted report', () => {
  const clerk = (name: string) => ['draft', 'submit'].includes(name);
  const leader = (name: string) => ['return', 'issue', 'void'].includes(name);
  expect(listActs({ state: 'draft', issued: null }, clerk)).toEqual(['submit', 'discard']);
  expect(listActs({ state: 'draft', issued: null }, leader)).toEqual([]);
  expect(listActs({ state: 'submitted', issued: null }, leader)).toEqual(['return', 'issue']);
  expect(listActs({ state: 'submitted', issued: null }, clerk)).toEqual([]);
});

test('only a draft can be edited, and only by accounts that may edit it', () => {
  expect(isWritable({ state: 'draft', issued: null }, all)).toBe(true);
  expect(isWritable({ state: 'draft', issued: null }, () => false)).toBe(false);
  expect(isWritable({ state: 'submitted', issued: null }, all)).toBe(false);
});

test('a voided or superseded report cannot be voided or superseded again', () => {
  const annulled = { ...issued, void: { at: '', by: '', reason: 'Sai số liệu' } };
  const replaced = {
    ...issued,
    supersededBy: { documentId: 'x', number: 8, symbol: 'BC-UBND', issuedOn: '2024-06-21' },
  };
  expect(toStanding({ state: 'issued', issued: annulled })).toBe('void');
  expect(listActs({ state: 'issued', issued: annulled }, all)).toEqual([]);
  expect(toStanding({ state: 'issued', issued: replaced })).toBe('superseded');
  expect(listActs({ state: 'issued', issued: replaced }, all)).toEqual(['attach', 'publish']);
  expect(listActs({ state: 'issued', issued }, all)).toContain('supersede');
});

test('a number below ten is written with a leading zero', () => {
  expect([reportSymbol(issued), reportSymbol({ ...issued, number: 112 })]).toEqual([
    '07/BC-UBND',
    '112/BC-UBND',
  ]);
});
