import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { change, day } from './testing/facts';
import { everything, wanting, zeros } from './testing/kinds';
import { reportText } from './testing/text';

const textOf = (facts: ReportFacts): string => reportText(composeReport(facts));
const full = textOf(everything('month'));

describe('a month is told on two pages', () => {
  it('under four headings and without tables', () => {
    const { body } = composeReport(everything('month'));
    expect(
      body.flatMap((block) =>
        block.kind === 'heading' ? [block.content.map(({ text }) => text).join('')] : [],
      ),
    ).toEqual([
      'I. Kết quả thực hiện công tác tuyên truyền cải cách hành chính',
      'II. Đánh giá chung',
      'III. Đề xuất, kiến nghị',
      'IV. Phương hướng, nhiệm vụ tháng 7 năm 2024',
    ]);
    expect(body.filter(({ kind }) => kind === 'table')).toEqual([]);
  });

  it.each([
    'báo cáo kết quả công tác tuyên truyền cải cách hành chính tháng 6 năm 2024 (số liệu tính từ ngày 15/5/2024 đến ngày 14/6/2024, theo Điều 12 Nghị định số 09/2019/NĐ-CP',
    '- Trong tháng 6 năm 2024, Ủy ban nhân dân xã đã đăng, phát 42 tin, bài về cải cách hành chính, gồm 30 tin, 10 bài và 02 phóng sự; tăng 11 tin, bài (35,5%) so với tháng 5 năm 2024 và tăng 01 tin, bài (2,4%) so với cùng kỳ năm 2023. Các kênh đăng, phát: Cổng thông tin điện tử xã (36 tin, bài) và loa truyền thanh (09 tin, bài); tin, bài đăng trên nhiều kênh được tính ở từng kênh.',
    'tổng cộng 11 cuộc với 1.250 lượt người tham dự (thống kê được ở 09/11 cuộc), trong đó 06 cuộc lồng ghép với nội dung khác; số cuộc không thay đổi so với tháng 5 năm 2024',
    '- Đến ngày 14/6/2024, 45/45 thủ tục hành chính đang có hiệu lực đã được công khai trên Cổng thông tin điện tử, trong đó 05 thủ tục được công khai trong tháng.',
    '- Đến ngày 14/6/2024, trong 03 chỉ tiêu của kế hoạch năm 2024, 02 chỉ tiêu đã hoàn thành (66,7%); 01 chỉ tiêu đang thực hiện trong thời hạn.',
    'III. Đề xuất, kiến nghị\nKhông có.',
    '- Tiếp tục thực hiện Kế hoạch số 07/KH-UBND.\n- Tiếp tục đăng, phát tin, bài về cải cách hành chính; hướng dẫn tổ chức, cá nhân thực hiện thủ tục hành chính, dịch vụ công trực tuyến.\n',
  ])('%s', (expected) => {
    expect(full).toContain(expected);
  });

  it('naming of the plans those that it issued in the month alone', () => {
    expect(full).not.toContain('- Ban hành Kế hoạch');
    const facts = everything('month');
    const plans = facts.plans.map((plan, index) =>
      index === 0 ? { ...plan, issuedOn: day('2024-06-14') } : plan,
    );
    expect(textOf({ ...facts, plans })).toContain('- Ban hành Kế hoạch số 07/KH-UBND');
    const before = facts.plans.map((plan) => ({ ...plan, issuedOn: day('2024-05-14') }));
    expect(textOf({ ...facts, plans: before })).not.toContain('- Ban hành Kế hoạch');
  });

  it('with the number in place of a long list', () => {
    expect(full).toContain('- Ban hành 04 văn bản; tiếp nhận 01 văn bản của cơ quan cấp trên.');
    expect(full).toContain(
      '- Cập nhật kịp thời 04 lượt thay đổi về thủ tục hành chính lên Cổng thông tin điện tử của xã, gồm 01 lượt ban hành mới, 01 lượt sửa đổi, bổ sung, 01 lượt thay thế và 01 lượt bãi bỏ.',
    );
    const unposted = ['2.000815', '2.000884'].map((code) =>
      change('amended', code, 'Chứng thực', { postedOn: null }),
    );
    expect(textOf({ ...wanting('month'), unpostedChanges: unposted })).toContain(
      '- Còn 02 thay đổi về thủ tục hành chính đã có hiệu lực chưa được cập nhật.',
    );
  });
});

describe('a month claims only what is recorded', () => {
  it('no shortcoming where there is none, and no effect on what people think', () => {
    expect(full).not.toMatch(/[Tt]ồn tại, hạn chế|Rà soát|nhận thức/);
  });

  it('every shortcoming that the records show, and the task that follows from it', () => {
    const text = textOf(wanting('month'));
    for (const expected of [
      '40/45 thủ tục hành chính đang có hiệu lực (88,9%) đã được công khai',
      '- Đến ngày 14/6/2024, còn 05 thủ tục hành chính đang có hiệu lực chưa được công khai trên Cổng thông tin điện tử.',
      '- Thay đổi về thủ tục hành chính chưa được cập nhật: “Đăng ký khai sinh” (mã 1.001193',
      '- Còn 01 chỉ tiêu kế hoạch đến hạn chưa hoàn thành: Kế hoạch số 07/KH-UBND, chỉ tiêu “Cụm pa nô”.',
      '- Tiếp tục thực hiện Kế hoạch số 07/KH-UBND, tập trung hoàn thành các chỉ tiêu đã đến hạn.',
      '- Rà soát, cập nhật, công khai đầy đủ thủ tục hành chính',
    ])
      expect(text).toContain(expected);
  });

  it('none in the month is a shortcoming with the fall named', () => {
    const text = textOf(zeros('month'));
    expect(text).toContain(
      'giảm 02 tin, bài so với tháng 5 năm 2024 và giảm 02 tin, bài so với cùng kỳ năm 2023.',
    );
    expect(text).toContain('- Trong tháng chưa ghi nhận tin, bài về cải cách hành chính.');
    expect(text).not.toContain('hoàn thành các chỉ tiêu');
  });
});

it('a month has the words of a quarter at most', () => {
  const words = (text: string): number => text.split(/\s+/).length;
  expect(words(full)).toBeLessThan(words(textOf(everything('quarter'))));
});
