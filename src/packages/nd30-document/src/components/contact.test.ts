import { SIZES } from '../norm';
import { contactLines } from './contact';

const lines = (contact: Parameters<typeof contactLines>[0]) => contactLines(contact, SIZES['14']);

describe('ô 13, contact details of the agency', () => {
  it('has the address on a separate line and the other contact details below', () => {
    expect(
      lines({ address: 'Thôn Thống Nhất', phone: '0239 3000 000', fax: '0239 3000 001', email: 'a@b.vn' }),
    ).toEqual([
      'Địa chỉ: Thôn Thống Nhất',
      'Điện thoại: 0239 3000 000; Fax: 0239 3000 001; Thư điện tử: a@b.vn',
    ]);
  });

  it('breaks between two contact details, not within one', () => {
    const website = `${'n'.repeat(40)}.vn`;
    expect(lines({ phone: '0239 3000 000', email: 'ubnd@example.vn', website })).toEqual([
      'Điện thoại: 0239 3000 000; Thư điện tử: ubnd@example.vn',
      `Trang thông tin điện tử: ${website}`,
    ]);
  });

  it('omits blank contact details', () => {
    expect(lines({ address: ' ', phone: '0239' })).toEqual(['Điện thoại: 0239']);
    expect(lines({})).toEqual([]);
    expect(lines(undefined)).toEqual([]);
  });
});
