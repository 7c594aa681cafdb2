import type { SignerAnswer, SigningAuthority } from '../../contract';
import { composeReport } from '../../domain/narrative/compose';
import { everything } from '../../domain/narrative/testing/kinds';
import { parseLocalDate } from '../../domain/period';
import { asLetter, findSigner, type Letter } from './letter';
import { DEFAULT_SETTINGS, settingsFrom } from './settings';

const document = composeReport(everything('half-year'), 'Lời văn.');
const settings = settingsFrom(null);

const signer = (authority: SigningAuthority): SignerAnswer => ({
  id: 'a',
  name: 'Nguyễn Văn A',
  authority,
  title: 'Phó Chủ tịch',
  headTitle: 'Chủ tịch',
  collective: 'Ủy ban nhân dân',
});

const letter = (rest: Partial<Letter> = {}) =>
  asLetter(document, { settings, signer: null, issue: null, ...rest });

test('settings that are not set leave the composed report unchanged', () => {
  expect(letter()).toEqual({ ...document, number: { value: null, symbol: document.number.symbol } });
});

test.each<[SigningAuthority, object]>([
  ['collective-head', { collective: 'Ủy ban nhân dân', title: 'Phó Chủ tịch' }],
  ['collective-acting', { collective: 'Ủy ban nhân dân', title: 'Phó Chủ tịch' }],
  ['collective-deputy', { collective: 'Ủy ban nhân dân', headTitle: 'Chủ tịch', title: 'Phó Chủ tịch' }],
  ['head', { title: 'Phó Chủ tịch' }],
  ['acting', { title: 'Phó Chủ tịch' }],
  ['deputy', { headTitle: 'Chủ tịch', title: 'Phó Chủ tịch' }],
  ['by-order', { headTitle: 'Chủ tịch', title: 'Phó Chủ tịch' }],
  ['by-delegation', { headTitle: 'Chủ tịch', title: 'Phó Chủ tịch' }],
])('%s signs with exactly the lines of its form', (authority, lines) => {
  expect(letter({ signer: signer(authority) }).signature).toEqual({
    signing: { authority, ...lines },
    signerName: 'Nguyễn Văn A',
  });
});

test('a signer without a name leaves a blank for it; lines and names are one line each', () => {
  const { signature } = letter({
    signer: { ...signer('head'), name: ' \n', title: 'Chủ  tịch\n' },
  });
  expect(signature).toEqual({ signing: { authority: 'head', title: 'Chủ tịch' }, signerName: null });
});

test('letterhead, place, Kính gửi, Nơi nhận, Lưu and symbol come from the settings', () => {
  const set = {
    ...settings,
    letterhead: { superior: 'UBND tỉnh  Hà Tĩnh', lines: ['UBND xã', 'Ích Hậu\n'] },
    place: 'Ích Hậu',
    addressees: ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
    recipients: ['Đảng ủy xã'],
    draftingUnit: 'VP',
    symbol: 'BC-VP',
  };
  expect(letter({ settings: set })).toMatchObject({
    issuer: { superior: 'UBND tỉnh Hà Tĩnh', lines: ['UBND xã', 'Ích Hậu'] },
    place: 'Ích Hậu',
    addressees: ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
    recipients: { others: [...document.recipients.others, 'Đảng ủy xã'], archive: 'VT, VP' },
    number: { value: null, symbol: 'BC-VP' },
  });
});

test('a letterhead without a superior prints none, even if one was derived', () => {
  const { issuer } = letter({
    settings: { ...settings, letterhead: { superior: null, lines: ['HĐND xã'] } },
  });
  expect(issuer).toEqual({ lines: ['HĐND xã'] });
});

test('number and day are filled in once the report is issued, and blank before', () => {
  expect(document.date.state).toBe('draft');
  const issued = letter({ issue: { number: 7, issuedOn: parseLocalDate('2024-06-20') } });
  expect(issued.number).toEqual({ value: 7, symbol: 'BC-UBND' });
  expect(issued.date).toEqual({ state: 'issued', date: '2024-06-20' });
});

test('the usual signer comes from the settings; any other is found by id, and an unknown id finds none', () => {
  const [a, b] = [signer('head'), { ...signer('deputy'), id: 'b' }];
  const two = { ...DEFAULT_SETTINGS, signers: [a, b], signer: 'b' };
  expect(findSigner(two)).toBe(b);
  expect(findSigner(two, 'a')).toBe(a);
  expect(findSigner(two, 'c')).toBeNull();
  expect(findSigner({ ...two, signer: null })).toBeNull();
});
