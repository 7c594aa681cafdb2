import { CHAIN_START, chainHash, type ChainedAction } from './chain';

const ENTRY: ChainedAction = {
  subject: 'report:r1',
  position: 1,
  at: '2024-06-20T01:02:03.000Z',
  account: '7',
  name: 'Nguyễn Văn A',
  ip: null,
  action: 'submit',
  agencyId: 'a1',
  reportId: 'r1',
  detail: '{}',
  previous: CHAIN_START,
};

test('the hash is the SHA-256 of the entry as a JSON list, as sha256sum computes it', () => {
  expect(chainHash(ENTRY)).toBe('e2ad590f7178d8f6d0471bb9bdc28a122d51bb153ed94bfbb603a834b84a6e91');
});

test.each<[keyof ChainedAction, Partial<ChainedAction>]>([
  ['subject', { subject: 'report:r2' }],
  ['position', { position: 2 }],
  ['at', { at: '2024-06-20T01:02:03.001Z' }],
  ['account', { account: '8' }],
  ['name', { name: 'Nguyễn Văn B' }],
  ['ip', { ip: '10.0.0.1' }],
  ['action', { action: 'issue' }],
  ['agencyId', { agencyId: null }],
  ['reportId', { reportId: null }],
  ['detail', { detail: '{"a":1}' }],
  ['previous', { previous: 'x' }],
])('a different %s gives a different hash', (_part, changed) => {
  expect(chainHash({ ...ENTRY, ...changed })).not.toBe(chainHash(ENTRY));
});
