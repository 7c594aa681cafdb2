import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { fullFacts } from './testing/facts';
import { reportText } from './testing/text';

const of = (name: string, rest: Partial<ReportFacts> = {}) =>
  composeReport({ ...fullFacts, agency: { ...fullFacts.agency, name }, ...rest });

describe("an agency that is no People's Committee", () => {
  const police = of('Công an xã Ích Hậu');

  it('has no committee in its number and signs by its head', () => {
    expect(police.number).toEqual({ value: null, symbol: 'BC-...' });
    expect(police.signature.signing).toEqual({ authority: 'head', title: 'THỦ TRƯỞNG CƠ QUAN' });
  });

  it('stands below the agency it belongs to, where there is one', () => {
    expect(police.issuer).toEqual({
      superior: 'Ủy ban nhân dân huyện Lộc Hà',
      lines: ['Công an xã Ích Hậu'],
    });
    expect(of('Công an xã Ích Hậu', { superior: null }).issuer).toEqual({ lines: ['Công an xã Ích Hậu'] });
  });

  it('is named in full throughout', () => {
    expect(reportText(police)).toContain('Công an xã Ích Hậu đã đăng, phát 42 tin, bài');
  });
});

it.each(['Uỷ ban nhân dân xã Ích Hậu', 'UBND xã Ích Hậu', 'ỦY BAN NHÂN DÂN XÃ ÍCH HẬU'])(
  "a People's Committee however typed is one, and has no superior above its name: %s",
  (name) => {
    const { issuer, number, signature } = of(name);
    expect(issuer).toEqual({ lines: ['Ủy ban nhân dân', 'xã Ích Hậu'] });
    expect(number.symbol).toBe('BC-UBND');
    expect(signature.signing.authority).toBe('collective-head');
  },
);

it.each([
  ['thị trấn', 'tổ dân phố'],
  ['phường', 'tổ dân phố'],
  ['xã', 'thôn, xóm'],
])('a %s has %s', (unit, parts) => {
  expect(reportText(of(`Ủy ban nhân dân ${unit} Thạch Hà`))).toContain(`ở ${parts};`);
});
