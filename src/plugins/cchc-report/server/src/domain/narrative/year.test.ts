import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { official } from './testing/facts';
import { figure, withFigures } from './testing/figures';
import { everything, little, nothing, provisional, wanting, zeros } from './testing/kinds';
import { reportText } from './testing/text';

const textOf = (facts: ReportFacts): string => reportText(composeReport(facts));
const changed = (rest: Partial<ReportFacts>): string => textOf({ ...everything('year'), ...rest });
const full = changed({});

const headingsOf = (facts: ReportFacts): readonly string[] =>
  composeReport(facts).body.flatMap((block) =>
    block.kind === 'heading' ? [block.content.map(({ text }) => text).join('')] : [],
  );

describe('a year is told in full', () => {
  it('under its headings', () => {
    expect(headingsOf(everything('year'))).toEqual([
      'I. Kết quả thực hiện công tác tuyên truyền cải cách hành chính',
      '1. Công tác chỉ đạo và thực hiện kế hoạch năm',
      '2. Kết quả theo nội dung tuyên truyền',
      '3. Kết quả theo hình thức tuyên truyền',
      '4. Thống kê số liệu, so sánh với năm trước',
      'II. Đánh giá chung',
      'III. Đề xuất, kiến nghị',
      'IV. Phương hướng, nhiệm vụ năm 2025',
      '1. Phương hướng',
      '2. Nhiệm vụ',
    ]);
  });

  it.each([
    'cải cách hành chính năm 2024 (số liệu tính từ ngày 15/12/2023 đến ngày 14/12/2024, theo Điều 12 Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước) và phương hướng, nhiệm vụ năm 2025 như sau:',
    'Ngoài Kế hoạch số 07/KH-UBND, ngay từ đầu năm, Ủy ban nhân dân xã đã ban hành Kế hoạch số 09/KH-UBND ngày 28/02/2024 về việc tuyên truyền cải cách hành chính. Kế hoạch số 07/KH-UBND căn cứ Quyết định số 3504/QĐ-UBND',
    'Trong năm, Ủy ban nhân dân xã đã ban hành 04 văn bản (Hướng dẫn số 05/HD-UBND',
    'Kế hoạch năm 2024 đề ra 03 chỉ tiêu. Tính đến ngày 14/12/2024, đã hoàn thành 02 chỉ tiêu, đạt 66,7%; 01 chỉ tiêu đang thực hiện trong thời hạn.',
    'Cụm pa nô | cụm | 12 | 11 | 91,7% | Đang thực hiện',
    'tin, bài trong năm được chia theo nội dung như sau: cải cách thể chế (05 tin, bài); cải cách thủ tục hành chính (17 tin, bài); cải cách chế độ công vụ (06 tin, bài); xây dựng, phát triển Chính phủ điện tử, Chính phủ số (14 tin, bài).',
    '- Qua 04 hội nghị, cuộc họp, đã phổ biến nội dung của Nghị quyết số 76/NQ-CP',
    '- Đến ngày 14/12/2024, 45/45 thủ tục hành chính đang có hiệu lực đã được công khai đầy đủ',
    'thường xuyên, liên tục: cả 12 tháng báo cáo của năm đều có tin, bài.',
    'Trong năm 2024, Ủy ban nhân dân xã đã đăng, phát 42 tin, bài về cải cách hành chính, gồm 30 tin, 10 bài và 02 phóng sự; tăng 11 tin, bài (35,5%) so với năm 2023. Cụ thể như sau:',
    'Số hội nghị, cuộc họp có nội dung cải cách hành chính là 11 cuộc, không thay đổi so với năm 2023.',
    'triển khai khá toàn diện, đồng bộ. Số tin, bài tăng so với năm trước.',
    '- Xây dựng, ban hành và triển khai kế hoạch tuyên truyền cải cách hành chính năm 2025.\n- Rà soát, khắc phục chỉ tiêu năm 2024 chưa hoàn thành của Kế hoạch số 07/KH-UBND: “Cụm pa nô”.',
    'năm 2024 và phương hướng, nhiệm vụ năm 2025 của Ủy ban nhân dân xã Ích Hậu./.',
  ])('%s', (expected) => {
    expect(full).toContain(expected);
  });

  it('and its subject names the tasks of the next year, as its text does', () => {
    expect(composeReport(everything('year')).subject).toBe(
      'Kết quả công tác tuyên truyền cải cách hành chính năm 2024 và phương hướng, nhiệm vụ năm 2025',
    );
  });

  it('the numbers of a content lead to its articles', () => {
    const runs = composeReport(everything('year')).body.flatMap((block) =>
      block.kind === 'bullet' ? block.content : [],
    );
    expect(runs.find(({ text }) => text === '17')?.source).toBe('articles/topic/procedures');
  });
});

it('without a column the sentences about articles are one item still', () => {
  expect(changed({ columns: [] })).toContain(
    '- Đăng, phát tin, bài trên Cổng thông tin điện tử xã (36 tin, bài) và loa truyền thanh (09 tin, bài); tin, bài đăng trên nhiều kênh được tính ở từng kênh. Công tác tuyên truyền được thực hiện thường xuyên',
  );
});

describe('a year claims only what is recorded', () => {
  it('all objectives are done only when they are', () => {
    const DONE = 'Tất cả chỉ tiêu kế hoạch năm đã hoàn thành.';
    expect(full).not.toContain(DONE);
    const plans = everything('year').plans.map((plan) => ({
      ...plan,
      objectives: plan.objectives.map((objective) => ({ ...objective, state: 'done' as const })),
    }));
    expect(changed({ plans })).toContain(DONE);
    expect(changed({ plans })).not.toContain('năm 2024 chưa hoàn thành');
    expect(changed({ plans: [] })).not.toContain(DONE);
    const figures = withFigures(everything('year').figures, figure('articles', [42, 42, 42]));
    expect(changed({ plans, figures })).toContain(`nhiều hình thức. ${DONE}`);
  });

  it('articles grew only when there are more than the year before', () => {
    const against = (before: number | null): string =>
      changed({ figures: withFigures(everything('year').figures, figure('articles', [42, before, before])) });
    expect(against(41)).toContain('Số tin, bài tăng so với năm trước.');
    expect(against(42)).not.toContain('tin, bài tăng');
    expect(against(null)).not.toContain('tin, bài tăng');
  });

  it('nothing recorded: no result, no comparison, and no activity gone on with', () => {
    const text = textOf(nothing('year'));
    expect(text).toContain('2. Kết quả theo nội dung tuyên truyền\nTrong năm chưa ghi nhận nội dung');
    expect(text).toContain(
      '\n4. Thống kê số liệu\nĐến ngày 14/12/2024, Ủy ban nhân dân xã chưa có số liệu về tin, bài',
    );
    expect(text).not.toMatch(/so sánh|so với|[Tt]iếp tục|góp phần/);
  });

  it('none in the year is no unknown, and is compared', () => {
    const text = textOf(zeros('year'));
    expect(text).toContain(
      'chưa ghi nhận tin, bài nào về cải cách hành chính, giảm 02 tin, bài so với năm 2023.',
    );
    expect(text).toContain(
      'Số hội nghị, cuộc họp có nội dung cải cách hành chính giảm 02 cuộc so với năm 2023.',
    );
    expect(text).not.toMatch(/[Cc]hưa có số liệu|Ghi chép/);
  });

  it('a document received is no guidance of its own', () => {
    const received = official('Quyết định', '35', 'QĐ-BNV', { issuerName: 'Bộ Nội vụ' });
    expect(changed({ officialDocuments: [received] })).toContain(
      'Trong năm, Ủy ban nhân dân xã đã tiếp nhận 01 văn bản của cơ quan cấp trên (',
    );
    expect(changed({ officialDocuments: [received] })).not.toContain('thuộc lĩnh vực');
  });

  it('a year that is not over is compared with none', () => {
    const text = textOf(provisional('year'));
    expect(text).toContain('(số liệu từ ngày 15/12/2023, tạm tính đến ngày 13/11/2024) và phương hướng');
    expect(text).toContain('cả 11 tháng báo cáo đến ngày 13/11/2024 đều có tin, bài.');
    expect(text).not.toMatch(/so sánh|so với|(?:Kỳ|Năm) trước|Điều 12/);
  });
});

describe('shortcomings and their causes', () => {
  it('none: neither', () => expect(full).not.toMatch(/hạn chế:|Tồn tại|Nguyên nhân|1\. Kết quả đạt được/));

  it('shortcomings whose cause no record tells: no cause is made up', () => {
    const facts = wanting('year');
    const done = { ...facts, plans: everything('year').plans.slice(0, 1) };
    const assessed = headingsOf(done).slice(5, 8);
    expect(assessed).toEqual(['II. Đánh giá chung', '1. Kết quả đạt được', '2. Tồn tại, hạn chế']);
    expect(textOf(done)).not.toContain('Nguyên nhân');
    expect(textOf(facts)).toContain(
      'tháng báo cáo 02/2024 (tính từ ngày 15 tháng trước đến ngày 14) chưa ghi nhận tin, bài về cải cách hành chính.',
    );
  });

  it('a plan or numbers that are not recorded are a shortcoming, and no cause of others', () => {
    const text = textOf(little('year'));
    expect(text).toContain('- Chưa ghi nhận kế hoạch riêng về tuyên truyền cải cách hành chính năm 2024.');
    expect(text).not.toContain('Nguyên nhân');
    const figures = withFigures(everything('year').figures, figure('meetings', [null, null, null]));
    expect(changed({ figures })).toContain(
      '- Đến ngày 14/12/2024, chưa có số liệu về hội nghị, cuộc họp có nội dung cải cách hành chính.\nIII.',
    );
  });
});
