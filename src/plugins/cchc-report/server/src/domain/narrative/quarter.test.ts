import type { Period } from '../period';
import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { fullFacts, inPeriod, plan } from './testing/facts';
import { figure, withFigures } from './testing/figures';
import { everything, little, nothing, provisional, wanting, zeros } from './testing/kinds';
import { reportText } from './testing/text';

const textOf = (facts: ReportFacts): string => reportText(composeReport(facts));
const withFigure = (...changed: Parameters<typeof figure>): string => {
  const facts = everything('quarter');
  return textOf({ ...facts, figures: withFigures(facts.figures, figure(...changed)) });
};
const full = textOf(everything('quarter'));

describe('a quarter is told shortly', () => {
  it('under its headings', () => {
    const report = composeReport(everything('quarter'));
    expect(
      report.body.flatMap((block) =>
        block.kind === 'heading' ? [block.content.map(({ text }) => text).join('')] : [],
      ),
    ).toEqual([
      'I. Kết quả thực hiện công tác tuyên truyền cải cách hành chính',
      '1. Nội dung, hình thức tuyên truyền',
      '2. Thống kê số liệu',
      'II. Đánh giá chung',
      'III. Đề xuất, kiến nghị',
      'IV. Phương hướng, nhiệm vụ quý III năm 2024',
    ]);
  });

  it.each([
    'báo cáo kết quả công tác tuyên truyền cải cách hành chính quý II năm 2024 (số liệu tính từ ngày 15/3/2024 đến ngày 14/6/2024, theo Điều 12',
    '- Đăng, phát tin, bài về cải cách hành chính trên Cổng thông tin điện tử xã (36 tin, bài) và loa truyền thanh (09 tin, bài); tin, bài đăng trên nhiều kênh được tính ở từng kênh. Tin, bài được đăng ở chuyên mục “Cải cách hành chính” (33 tin, bài); 09 tin, bài không thuộc chuyên mục nào. Cả 03 tháng báo cáo của quý đều có tin, bài.',
    '02 cuộc họp thôn; tổng cộng 11 cuộc với 1.250 lượt người tham dự (thống kê được ở 09/11 cuộc), trong đó 06 cuộc lồng ghép với nội dung khác; số cuộc không thay đổi so với quý I năm 2024. Qua 04 cuộc trong số đó, đã phổ biến nội dung của Nghị quyết số 76/NQ-CP',
    '- Tuyên truyền bằng hình thức khác: pa nô (11 cụm) và cuộc thi (01 lần).',
    '- Ban hành 04 văn bản (Hướng dẫn số 05/HD-UBND',
    '); tiếp nhận 01 văn bản của cơ quan cấp trên (Quyết định số 35/QĐ-BNV',
    '- Cập nhật kịp thời 04 lượt thay đổi về thủ tục hành chính lên Cổng thông tin điện tử của xã, gồm 01 lượt ban hành mới',
    'Trong quý II năm 2024, Ủy ban nhân dân xã đã đăng, phát 42 tin, bài về cải cách hành chính, gồm 30 tin, 10 bài và 02 phóng sự; tăng 11 tin, bài (35,5%) so với quý I năm 2024 và tăng 01 tin, bài (2,4%) so với cùng kỳ năm 2023. Cụ thể như sau:',
    '- Thủ tục hành chính đến ngày 14/6/2024: 45/45 thủ tục đang có hiệu lực đã được công khai trên Cổng thông tin điện tử, trong đó 05 thủ tục được công khai trong quý.',
    '- Tiến độ thực hiện kế hoạch: đến ngày 14/6/2024, trong 03 chỉ tiêu của kế hoạch năm 2024, 02 chỉ tiêu đã hoàn thành (66,7%); 01 chỉ tiêu đang thực hiện trong thời hạn.',
    '- Tiếp tục thực hiện Kế hoạch số 07/KH-UBND.\n- Tiếp tục đăng, phát tin, bài về cải cách hành chính.\n',
  ])('%s', (expected) => {
    expect(full).toContain(expected);
  });

  it('in fewer words than a half-year', () => {
    const words = (text: string): number => text.split(/\s+/).length;
    expect(words(full)).toBeLessThan(words(textOf(everything('half-year'))));
  });
});

describe('a quarter claims only what is recorded', () => {
  it('no shortcoming where there is none', () => {
    expect(full).not.toMatch(/[Tt]ồn tại, hạn chế|bảo đảm tháng nào|Rà soát/);
  });

  it('every shortcoming that the records show, and the task that follows from it', () => {
    const text = textOf(wanting('quarter'));
    for (const expected of [
      'Tin, bài được đăng ở 02/03 tháng báo cáo của quý.',
      '40/45 thủ tục đang có hiệu lực (88,9%) đã được công khai',
      'Bên cạnh đó, công tác tuyên truyền cải cách hành chính còn tồn tại, hạn chế như sau:\n- Việc đăng tin, bài chưa đều giữa các tháng; tháng báo cáo 5/2024 (tính từ ngày 15 tháng trước đến ngày 14) chưa ghi nhận tin, bài về cải cách hành chính.\n- Đến ngày 14/6/2024, còn 05 thủ tục',
      '- Chỉ tiêu đến hạn chưa hoàn thành: Kế hoạch số 07/KH-UBND: “Cụm pa nô” (chỉ tiêu 12 cụm, thực hiện 11 cụm).',
      '- Tiếp tục thực hiện Kế hoạch số 07/KH-UBND.\n- Tập trung hoàn thành các chỉ tiêu đã đến hạn của Kế hoạch số 07/KH-UBND: “Cụm pa nô”.',
      '- Tiếp tục đăng, phát tin, bài về cải cách hành chính, bảo đảm tháng nào cũng có tin, bài.',
      '- Rà soát, cập nhật, công khai đầy đủ thủ tục hành chính',
    ])
      expect(text).toContain(expected);
    expect(text).not.toMatch(/kịp thời 04|toàn diện/);
  });

  it('none in the quarter and nothing recorded read differently', () => {
    expect(textOf(zeros('quarter'))).toContain(
      'chưa ghi nhận tin, bài nào về cải cách hành chính, giảm 02 tin, bài so với quý I năm 2024 và giảm 02 tin, bài so với cùng kỳ năm 2023.',
    );
    expect(textOf(zeros('quarter'))).not.toMatch(/[Cc]hưa có số liệu|Ghi chép/);
    expect(textOf(nothing('quarter'))).toContain(
      'Đến ngày 14/6/2024, Ủy ban nhân dân xã chưa có số liệu về tin, bài',
    );
    expect(textOf(nothing('quarter'))).toContain('- Ghi chép, theo dõi đầy đủ số liệu phục vụ báo cáo.');
    expect(textOf(nothing('quarter'))).not.toMatch(/đã thực hiện|Tiếp tục|góp phần/);
  });

  it('one meeting is no variety of forms', () => {
    const text = textOf(little('quarter'));
    expect(text).toContain(
      '- Tuyên truyền, phổ biến nội dung cải cách hành chính tại 01 hội nghị, lồng ghép với nội dung khác.',
    );
    expect(text).toContain('được Ủy ban nhân dân xã triển khai bằng hội nghị, cuộc họp.');
    expect(text).not.toMatch(/nhiều hình thức|quan tâm|góp phần|Tiếp tục đăng/);
  });

  it('articles grew only when there are more than in the quarter before and than a year ago', () => {
    const GROWN = 'số tin, bài tăng so với cả quý trước và cùng kỳ năm trước.';
    expect(withFigure('articles', [42, 31, 41])).toContain(GROWN);
    expect(withFigure('articles', [42, 31, 42])).not.toContain(GROWN);
    expect(withFigure('articles', [42, null, 31])).not.toContain(GROWN);
  });

  it('a quarter that is not over is compared with none and misses no month to come', () => {
    const text = textOf(provisional('quarter'));
    expect(text).toContain('(số liệu từ ngày 15/3/2024, tạm tính đến ngày 14/5/2024) như sau:');
    expect(text).toContain('Cả 02 tháng báo cáo đến ngày 14/5/2024 đều có tin, bài.');
    expect(text).not.toMatch(/so với|(?:Kỳ|Quý) trước|Điều 12|chưa ghi nhận tin, bài/);
  });
});

describe('the tasks of the next quarter', () => {
  const tasks = (period: Period, plans: ReportFacts['plans']): string =>
    textOf({ ...inPeriod(fullFacts, period), plans }).split('IV. Phương hướng')[1] ?? '';

  it('after the fourth begin with the plan of the next year', () => {
    const text = tasks({ kind: 'quarter', year: 2024, number: 4 }, fullFacts.plans);
    expect(text).toContain(
      ', nhiệm vụ quý I năm 2025\n- Xây dựng, ban hành và triển khai kế hoạch tuyên truyền cải cách hành chính năm 2025.\n- Rà soát, khắc phục chỉ tiêu năm 2024 chưa hoàn thành của Kế hoạch số 07/KH-UBND: “Cụm pa nô”.',
    );
    expect(text).not.toContain('theo Kế hoạch số 07/KH-UBND');
  });

  it('without a plan of this year ask for one', () => {
    const others = [plan(9, '2024-02-28', { purpose: 'par' })];
    expect(tasks({ kind: 'quarter', year: 2024, number: 1 }, others)).toContain(
      '- Xây dựng, ban hành và triển khai kế hoạch tuyên truyền cải cách hành chính năm 2024.',
    );
  });
});
