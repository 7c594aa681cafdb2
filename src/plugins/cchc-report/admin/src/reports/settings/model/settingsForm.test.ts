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

test('unchanged settings are saved as they were, with no computed values', () => {
  expect(toSettings(form)).toEqual(SETTINGS);
  expect(isEdited(form, toForm(SETTINGS, COMPUTED))).toBe(false);
});

test("an office's own value starts from the computed one, and can be given up again", () => {
  expect(form.place).toEqual({ isOwn: false, text: 'Ích Hậu' });
  const own = { ...form, letterhead: { ...form.letterhead, isOwn: true } };
  expect(toSettings(own).letterhead).toEqual({ superior: null, lines: ['Ủy ban nhân dân', 'xã Ích Hậu'] });
  expect(toSettings({ ...own, letterhead: { ...own.letterhead, isOwn: false } })).toEqual(SETTINGS);
});

test('lists are written one item per line; empty lines and surrounding spaces are ignored', () => {
  const typed = { ...form, recipients: '  Thường trực HĐND \n\n Các thôn\n', draftingUnit: ' ' };
  expect(toSettings(typed)).toMatchObject({
    recipients: ['Thường trực HĐND', 'Các thôn'],
    draftingUnit: null,
  });
});

test('a form of signing without deputy or collective drops their texts', () => {
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

test('a removed signer is no longer the usual one', () => {
  expect(toSettings({ ...form, signers: [] }).signer).toBeNull();
});

test('finds the settings in which two versions differ', () => {
  expect(changedSettings({ ...SETTINGS, size: '13', recipients: [] }, SETTINGS)).toEqual([
    'recipients',
    'size',
  ]);
  expect(changedSettings(SETTINGS, SETTINGS)).toEqual([]);
});
