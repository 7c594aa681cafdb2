import type { AgencySettings } from '../../../../../server/src/contract';
import { changedSettings, toForm, isEdited, toSettings } from './settingsForm';
import { newSigner } from './signing';

const COMPUTED = {
  lines: ['Ủy ban nhân dân', 'xã Ích Hậu'],
  superior: null,
  place: 'Ích Hậu',
  addressees: ['Ủy ban nhân dân tỉnh Hà Tĩnh'],
  symbol: 'BC-UBND',
};

const SETTINGS: AgencySettings = {
  letterhead: null,
  place: null,
  addressees: null,
  recipients: ['Thường trực Đảng ủy'],
  draftingUnit: 'VP',
  symbol: null,
  signers: [{ ...newSigner('a'), name: 'Nguyễn Văn A' }],
  signer: 'a',
  size: '14',
  medium: 'paper',
  calendar: [{ kind: 'half-year', periods: ['H1', 'H2'], cutoff: 'decree', dueAfterDays: 5 }],
};

const form = toForm(SETTINGS, COMPUTED);

test('what is not changed is saved as it was, worked out values as none', () => {
  expect(toSettings(form)).toEqual(SETTINGS);
  expect(isEdited(form, toForm(SETTINGS, COMPUTED))).toBe(false);
});

test('a value of the own begins with the one that is worked out, and can be given up again', () => {
  expect(form.place).toEqual({ isOwn: false, text: 'Ích Hậu' });
  const own = { ...form, letterhead: { ...form.letterhead, isOwn: true } };
  expect(toSettings(own).letterhead).toEqual({ superior: null, lines: ['Ủy ban nhân dân', 'xã Ích Hậu'] });
  expect(toSettings({ ...own, letterhead: { ...own.letterhead, isOwn: false } })).toEqual(SETTINGS);
});

test('lists are written one item a line; empty lines and spaces around mean nothing', () => {
  const typed = { ...form, recipients: '  Thường trực HĐND \n\n Các thôn\n', draftingUnit: ' ' };
  expect(toSettings(typed)).toMatchObject({
    recipients: ['Thường trực HĐND', 'Các thôn'],
    draftingUnit: null,
  });
});

test('a form of signing without deputy or collective keeps no words for them', () => {
  const [signer] = toSettings({
    ...form,
    signers: [{ ...newSigner('b'), name: ' Lê B ', authority: 'head', headTitle: 'Chủ tịch' }],
  }).signers;
  expect(signer).toEqual({
    id: 'b',
    name: 'Lê B',
    authority: 'head',
    title: 'Chủ tịch',
    headTitle: '',
    collective: '',
  });
});

test('a usual signer who was taken out is no usual signer any more', () => {
  expect(toSettings({ ...form, signers: [] }).signer).toBeNull();
});

test('it is told in which settings two versions differ', () => {
  expect(changedSettings({ ...SETTINGS, size: '13', recipients: [] }, SETTINGS)).toEqual([
    'recipients',
    'size',
  ]);
  expect(changedSettings(SETTINGS, SETTINGS)).toEqual([]);
});
