import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { change, day, fullFacts, nothingRecorded, plan } from './testing/facts';
import { breakdown, figure, withFigures } from './testing/figures';
import { reportText } from './testing/text';

const textOf = (changed: Partial<ReportFacts>): string =>
  reportText(composeReport({ ...fullFacts, ...changed }));
const withFigure = (...changed: Parameters<typeof figure>): string =>
  textOf({ figures: withFigures(fullFacts.figures, figure(...changed)) });

/** The same while the period runs: levels of online services are known of today only. */
const textWith = (...changed: Parameters<typeof figure>): string =>
  textOf({ provisional: true, figures: withFigures(fullFacts.figures, figure(...changed)) });

const full = textOf({});
const empty = reportText(composeReport(nothingRecorded));

const articlesInFiveMonths = breakdown(
  'month',
  ['2024-01', 'Tháng 01/2024', 1, 0, 0],
  ['2024-02', 'Tháng 02/2024', 1, 0, 0],
  ['2024-03', 'Tháng 03/2024', 1, 0, 0],
  ['2024-04', 'Tháng 04/2024', 4, 0, 0],
  ['2024-05', 'Tháng 05/2024', 0, 0, 0],
  ['2024-06', 'Tháng 06/2024', 3, 0, 0],
);
const gapFigures = withFigures(
  fullFacts.figures,
  figure(
    'articles',
    [10, null, null],
    breakdown('kind', ['news', 'Tin', 10, null, null]),
    articlesInFiveMonths,
  ),
  figure('months-with-articles', [5, null, null]),
);
const gap = textOf({ figures: gapFigures });
const gapWithoutColumns = textOf({ figures: gapFigures, columns: [] });

describe('"thường xuyên, liên tục" only when every reporting month has an article', () => {
  it('every month', () => expect(full).toContain('thường xuyên, liên tục'));
  it('a month without: says how many and which', () => {
    expect(gap).not.toMatch(/thường xuyên, liên tục|toàn diện/);
    expect(gap).toContain('Tin, bài được đăng ở 05/06 tháng của kỳ báo cáo.');
    expect(gap).toContain(
      'tháng báo cáo 5/2024 (tính từ ngày 15 tháng trước đến ngày 14) chưa ghi nhận tin, bài về cải cách hành chính.',
    );
    expect(gap).toContain('được Ủy ban nhân dân xã triển khai bằng');
  });
});

describe('"công khai đầy đủ" only when all procedures in force are posted', () => {
  it('all', () => expect(full).toContain('đã được công khai đầy đủ'));
  it('40 of 45: the share, and the rest as a shortcoming', () => {
    const text = withFigure('procedures-posted', [40, null, null]);
    expect(text).not.toContain('công khai đầy đủ trên Cổng thông tin điện tử, tạo');
    expect(text).toContain(
      'Đến ngày 14/6/2024, 40/45 thủ tục hành chính đang có hiệu lực đã được công khai trên Cổng thông tin điện tử, đạt 88,9%',
    );
    expect(text).toContain(
      '- Đến ngày 14/6/2024, còn 05 thủ tục hành chính đang có hiệu lực chưa được công khai',
    );
    expect(text).toContain('2. Tồn tại, hạn chế');
    expect(text).toContain('- Rà soát, cập nhật, công khai đầy đủ thủ tục hành chính');
  });
  it('none', () => {
    expect(withFigure('procedures-posted', [0, null, null])).toContain(
      'Đến ngày 14/6/2024, chưa ghi nhận thủ tục hành chính nào trong 45 thủ tục',
    );
  });
});

describe('nothing recorded and none in the period read differently', () => {
  it('null: no data', () => {
    expect(empty).toContain('Đến ngày 14/6/2024, Ủy ban nhân dân xã chưa có số liệu về tin, bài');
    expect(empty).not.toContain('chưa ghi nhận tin, bài nào');
  });
  it('0: none, compared with before', () => {
    const text = withFigure('articles', [0, 31, 4]);
    expect(text).toContain(
      'chưa ghi nhận tin, bài nào về cải cách hành chính, giảm 31 tin, bài (100%) so với 6 tháng cuối năm 2023 và giảm 04 tin, bài so với cùng kỳ năm 2023.',
    );
    expect(text).not.toContain('chưa có số liệu về tin, bài');
  });
  it('meetings: 0 and null', () => {
    expect(withFigure('meetings', [0, 3, 2])).toContain('Trong kỳ chưa ghi nhận hội nghị, cuộc họp');
    expect(withFigure('meetings', [null, null, null])).toContain(
      'Trong kỳ chưa ghi nhận hội nghị, cuộc họp có nội dung cải cách hành chính (đến ngày 14/6/2024 chưa từng ghi nhận).',
    );
  });
});

describe('comparisons', () => {
  const total = (value: number, previous: number | null, sameLastYear: number | null): string =>
    withFigure(
      'articles',
      [value, previous, sameLastYear],
      breakdown('kind', ['news', 'Tin', value, previous, sameLastYear]),
    );
  it('none when the other values are unknown', () => {
    expect(total(42, null, null)).toContain('42 tin về cải cách hành chính. Cụ thể');
  });
  it('only with the known one', () => {
    expect(total(42, null, 40)).toContain(
      '42 tin về cải cách hành chính; tăng 02 tin, bài (5%) so với cùng kỳ năm 2023.',
    );
  });
  it('no percentage of nothing or of a handful', () => {
    expect(total(42, 0, 9)).toContain(
      'tăng 42 tin, bài so với 6 tháng cuối năm 2023 và tăng 33 tin, bài so với cùng kỳ năm 2023.',
    );
  });
  it('equal to both, in one clause', () => {
    expect(total(42, 42, 42)).toContain(
      '42 tin về cải cách hành chính; không thay đổi so với 6 tháng cuối năm 2023 và cùng kỳ năm 2023.',
    );
  });
  it('equal', () => {
    expect(total(42, 42, null)).toContain(
      '42 tin về cải cách hành chính; không thay đổi so với 6 tháng cuối năm 2023.',
    );
  });
});

describe('shortcomings are told when the records show some, else not', () => {
  it('none', () => {
    expect(full).not.toContain('Tồn tại, hạn chế');
    expect(full).not.toContain('1. Kết quả đạt được');
  });
  it('a late objective, with target and what was reached', () => {
    const late = {
      title: 'Lớp tập huấn',
      target: 2,
      unit: 'lớp',
      achieved: 1,
      typed: false,
      due: day('2024-05-31'),
      state: 'late' as const,
    };
    const text = textOf({
      plans: [
        plan(7, '2024-02-26', {
          objectives: [late, { ...late, title: 'Cuộc thi', achieved: null, unit: null }],
        }),
      ],
      figures: withFigures(
        fullFacts.figures,
        figure(
          'plan-objectives',
          [2, null, null],
          breakdown(
            'state',
            ['done', '', 0, null, null],
            ['late', '', 2, null, null],
            ['on-track', '', 0, null, null],
          ),
        ),
      ),
    });
    expect(text).toContain(
      '- Chỉ tiêu đến hạn chưa hoàn thành: Kế hoạch số 07/KH-UBND: “Lớp tập huấn” (chỉ tiêu 02 lớp, thực hiện 01 lớp); “Cuộc thi” (chỉ tiêu 02, kết quả thực hiện chưa có số liệu).',
    );
    expect(text).toContain(
      'Tính đến ngày 14/6/2024, chưa có chỉ tiêu nào hoàn thành; 02 chỉ tiêu đến hạn chưa hoàn thành.',
    );
    expect(text).toContain(
      'Tập trung hoàn thành các chỉ tiêu đã đến hạn của Kế hoạch số 07/KH-UBND: “Lớp tập huấn”; “Cuộc thi”.',
    );
  });
  it('a change in effect and not posted', () => {
    const text = textOf({
      unpostedChanges: [change('amended', '1.001193', 'Đăng ký khai sinh', { postedOn: null })],
    });
    expect(text).toContain(
      '- Thay đổi về thủ tục hành chính chưa được cập nhật: “Đăng ký khai sinh” (mã 1.001193, sửa đổi, bổ sung, có hiệu lực từ ngày 20/02/2024).',
    );
  });
});

describe('"kịp thời" only when every change was posted by the day it took effect', () => {
  it('all in time', () => expect(full).toContain('được cập nhật kịp thời lên'));
  it('one late', () => {
    const text = textOf({
      procedureChanges: [change('new', '1.013314', 'Nhà ở', { postedOn: day('2024-02-21') })],
    });
    expect(text).toContain('được cập nhật lên Cổng');
  });
});

describe('plans', () => {
  it('one plan only: it is the basis and is not issued twice', () => {
    const text = textOf({ plans: [plan(7, '2024-02-26')] });
    expect(text).toContain('Ủy ban nhân dân xã đã ban hành Kế hoạch số 07/KH-UBND.');
    expect(text.match(/đã ban hành Kế hoạch/g)).toHaveLength(1);
  });
  it('none: no plan is cited', () => {
    const text = textOf({ plans: [] });
    expect(text).toContain(
      'Thực hiện nhiệm vụ tuyên truyền cải cách hành chính năm 2024, Ủy ban nhân dân xã Ích Hậu báo cáo',
    );
    expect(text).toContain(
      'Đến ngày 14/6/2024, chưa ghi nhận kế hoạch tuyên truyền cải cách hành chính năm 2024',
    );
  });
  it('a plan issued after the window is no basis of the report', () => {
    expect(textOf({ plans: [plan(31, '2024-06-15')] })).not.toContain('31/KH-UBND');
  });
  it('of a later quarter: not "ngay từ đầu năm"', () => {
    const text = textOf({ plans: [plan(7, '2024-02-26'), plan(21, '2024-05-02', { purpose: 'par' })] });
    expect(text).toContain(
      'Ngoài Kế hoạch số 07/KH-UBND, để triển khai nhiệm vụ năm 2024, Ủy ban nhân dân xã đã ban hành Kế hoạch số 21/KH-UBND ngày 02/5/2024',
    );
  });
});

it('an online service nobody offers is said so', () => {
  const text = textWith(
    'procedures-in-force',
    [45, null, null],
    breakdown('online-level', ['full', '', 0, null, null], ['not-yet', '', 45, null, null]),
  );
  expect(text).toContain(
    'chưa có thủ tục nào trong 45 thủ tục hành chính đang có hiệu lực được cung cấp trực tuyến',
  );
});

it('one kind of meeting is counted once in the sentence', () => {
  const text = textOf({
    integratedMeetings: 0,
    meetingsStatingAttendees: [{ kind: 'training', meetings: 3 }],
    figures: withFigures(
      fullFacts.figures,
      figure('meetings', [3, null, null], breakdown('kind', ['training', 'Tập huấn', 3, null, null])),
      figure(
        'meeting-attendees',
        [90, null, null],
        breakdown('kind', ['training', 'Tập huấn', 90, null, null]),
      ),
    ),
  });
  expect(text).toContain(
    'các nội dung cải cách hành chính thông qua 03 lớp tập huấn (90 lượt người tham dự).',
  );
  expect(text).not.toContain('Tổng cộng');
});

it('meetings all held jointly with other business are said to be so', () => {
  expect(textOf({ integratedMeetings: 11 })).toContain(
    '(thống kê được ở 09/11 cuộc), đều lồng ghép với nội dung khác; số cuộc',
  );
});

it('none now and none before is no comparison', () => {
  expect(withFigure('articles', [0, 0, null])).toContain(
    'chưa ghi nhận tin, bài nào về cải cách hành chính.',
  );
});

it('articles in no column and not in every month: the first paragraph does not speak of them', () => {
  expect(gapWithoutColumns).not.toContain('xã đã đăng, phát tin, bài');
  expect(gap).toContain('Ủy ban nhân dân xã đã đăng, phát tin, bài trên chuyên mục “Cải cách hành chính”');
});
