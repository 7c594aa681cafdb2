import { authorityLines } from '../../../../../../../packages/nd30-document/src/components/authorityLines';
import { AUTHORITIES, createSignerId, newSigner, changeAuthority, signingLines } from './signing';

const SIGNER = {
  ...newSigner('a'),
  name: 'Nguyễn Văn A',
  title: 'Phó Chủ tịch',
  headTitle: 'Chủ tịch',
  collective: 'Ủy ban nhân dân',
};

test.each(AUTHORITIES)('who signs as %s is shown as the report prints it', (authority) => {
  const { title, headTitle, collective } = SIGNER;
  expect(signingLines({ ...SIGNER, authority })).toEqual(
    authorityLines({ authority, title, headTitle, collective }),
  );
});

test('another form of signing is given the usual words for what it asks, and keeps what is written', () => {
  expect(changeAuthority({ ...SIGNER, collective: '', headTitle: '' }, 'collective-deputy')).toMatchObject({
    authority: 'collective-deputy',
    collective: 'Ủy ban nhân dân',
    headTitle: 'Chủ tịch',
  });
  expect(changeAuthority({ ...SIGNER, headTitle: 'Quyền Chủ tịch' }, 'deputy').headTitle).toBe(
    'Quyền Chủ tịch',
  );
  expect(changeAuthority({ ...SIGNER, collective: '' }, 'deputy').collective).toBe('');
});

test('a new signer has an id of his own', () => {
  expect(createSignerId([])).toBe('signer-1');
  expect(createSignerId([{ id: 'signer-2' }])).toBe('signer-3');
  expect(createSignerId([{ id: 'x' }, { id: 'signer-3' }])).toBe('signer-4');
});
