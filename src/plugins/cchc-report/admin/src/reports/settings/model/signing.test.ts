import { authorityLines } from '../../../../../../../packages/nd30-document/src/components/authorityLines';
import { AUTHORITIES, createSignerId, newSigner, changeAuthority, signingLines } from './signing';

const SIGNER = {
  ...newSigner('a'),
  name: 'Nguyễn Văn A',
  title: 'Phó Chủ tịch',
  headTitle: 'Chủ tịch',
  collective: 'Ủy ban nhân dân',
};

test.each(AUTHORITIES)('the signature of %s is shown as the report prints it', (authority) => {
  const { title, headTitle, collective } = SIGNER;
  expect(signingLines({ ...SIGNER, authority })).toEqual(
    authorityLines({ authority, title, headTitle, collective }),
  );
});

test('a change of the form of signing fills in the usual texts and keeps those that are written', () => {
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

test('a new signer gets a unique id', () => {
  expect(createSignerId([])).toBe('signer-1');
  expect(createSignerId([{ id: 'signer-2' }])).toBe('signer-3');
  expect(createSignerId([{ id: 'x' }, { id: 'signer-3' }])).toBe('signer-4');
});
