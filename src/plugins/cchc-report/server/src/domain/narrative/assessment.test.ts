import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { fullFacts, inPeriod, nothingRecorded, official } from './testing/facts';
import { breakdown, figure, withFigures } from './testing/figures';
import { fullFigures } from './testing/fullFigures';
import { reportText } from './testing/text';

const textOf = (facts: ReportFacts): string => reportText(composeReport(facts));
const figureOf = (id: string) => {
  const found = fullFigures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};
const withFigure = (
  ...changed: Parameters<typeof withFigures> extends [unknown, ...infer Rest] ? Rest : never
) => textOf({ ...fullFacts, figures: withFigures(fullFigures, ...changed) });

const COMPREHENSIVE = 'triển khai khá toàn diện, đồng bộ';
const SOFTER = 'triển khai bằng ';

describe('"khá toàn diện, đồng bộ" only when the forms are many', () => {
  it('articles in every month, three kinds of meetings, other forms, both classes of channels', () => {
    expect(textOf(fullFacts)).toContain(COMPREHENSIVE);
  });

  it.each([
    [
      'two kinds of meetings',
      figure(
        'meetings',
        [9, null, null],
        breakdown(
          'kind',
          ['conference', 'Hội nghị', 3, null, null],
          ['flag-ceremony', 'Chào cờ', 6, null, null],
        ),
      ),
    ],
    ['no other form', figure('outreach', [0, 2, 1])],
    [
      'online channels only',
      {
        ...figureOf('articles'),
        breakdowns: figureOf('articles').breakdowns.map((each) =>
          each.by === 'channel-class'
            ? breakdown('channel-class', ['online', '', 42, 0, 0], ['traditional', '', 0, 0, 0])
            : each,
        ),
      },
    ],
  ])('not with %s', (_, changed) => {
    const text = withFigure(changed);
    expect(text).not.toContain(COMPREHENSIVE);
    expect(text).toContain(SOFTER);
  });

  it('not of one month', () => {
    const month = textOf(inPeriod(fullFacts, { kind: 'month', year: 2024, number: 6 }));
    expect(month).not.toContain(COMPREHENSIVE);
    expect(month).not.toContain('thường xuyên đăng, phát');
  });
});

describe('objectives that were missed take praise away', () => {
  /** The objectives of the full plan, the first so many of which are late. */
  const late = (count: number): ReportFacts['plans'] =>
    fullFacts.plans.map((plan) => ({
      ...plan,
      objectives: plan.objectives.map((objective, index) =>
        index < count ? { ...objective, achieved: 0, state: 'late' as const } : objective,
      ),
    }));
  const missing = (count: number): string => textOf({ ...fullFacts, plans: late(count) });

  /** The same with four more that are done. */
  const ofSeven = (count: number): string => {
    const [done] = fullFacts.plans.flatMap(({ objectives }) => objectives);
    const more = done === undefined ? [] : [1, 2, 3, 4].map((each) => ({ ...done, title: `Việc ${each}` }));
    return textOf({
      ...fullFacts,
      plans: late(count).map((plan) =>
        plan.objectives.length === 0 ? plan : { ...plan, objectives: [...plan.objectives, ...more] },
      ),
    });
  };

  it('one of seven: "quan tâm" is left, "toàn diện" is not', () => {
    expect(ofSeven(0)).toContain(COMPREHENSIVE);
    expect(ofSeven(1)).toContain('quan tâm triển khai bằng nhiều hình thức');
    expect(ofSeven(1)).not.toContain('toàn diện');
  });

  it('a third of them: neither', () => {
    expect(missing(0)).toContain(COMPREHENSIVE);
    expect(missing(1)).toContain('được Ủy ban nhân dân xã triển khai bằng nhiều hình thức');
  });
});

describe('articles grew only when they did on both counts', () => {
  const grown = (value: number, previous: number | null, lastYear: number | null): string =>
    withFigure({ ...figureOf('articles'), value, previous, sameLastYear: lastYear });

  it('more than before and than a year ago', () => {
    expect(grown(42, 31, 41)).toContain('đồng bộ; số tin, bài tăng so với cả kỳ trước và cùng kỳ năm trước.');
  });

  it.each<[number, number | null, number | null]>([
    [42, 31, 42],
    [42, 42, 31],
    [42, 31, null],
    [42, null, 31],
  ])('not with %p against %p and %p', (...values) => {
    const text = grown(...values);
    expect(text).toContain(COMPREHENSIVE);
    expect(text).not.toContain('tăng so với cả');
  });
});

describe('what is said to have been achieved', () => {
  const silent = (changed: Partial<ReportFacts>): string => textOf({ ...nothingRecorded, ...changed });
  const NOTHING = 'chưa ghi nhận hoạt động tuyên truyền';

  it('nothing: no heading of results, and the shortcomings without number', () => {
    const text = silent({});
    expect(text).toContain(NOTHING);
    expect(text).toContain('\nTồn tại, hạn chế:\n');
    expect(text).not.toMatch(/Kết quả đạt được|2\. Tồn tại/);
  });

  it('one form only is named; no effect is claimed of it', () => {
    const text = silent({ figures: [figure('outreach', [1, null, null])] });
    expect(text).toContain(
      'được Ủy ban nhân dân xã triển khai bằng hình thức tuyên truyền trực quan và hình thức khác.',
    );
    expect(text).not.toMatch(/nâng cao nhận thức|quan tâm/);
    expect(text).not.toContain(NOTHING);
  });

  it.each<[string, Partial<ReportFacts>]>([
    [
      'công khai thủ tục hành chính',
      {
        figures: [figure('procedures-posted', [3, null, null])],
        proceduresKnown: true,
        postedInPeriod: 3,
      },
    ],
    ['cập nhật thay đổi về thủ tục hành chính', { figures: [figure('procedure-changes', [1, null, null])] }],
    [
      'ban hành văn bản',
      {
        figures: [figure('official-documents', [1, null, null])],
        officialDocuments: [official('Hướng dẫn', '5', 'HD-UBND')],
      },
    ],
  ])('only %s: that, and no effect on anybody', (result, changed) => {
    const text = silent(changed);
    expect(text).toContain(
      `1. Kết quả đạt được\nTrong 6 tháng đầu năm 2024, Ủy ban nhân dân xã đã thực hiện ${result}.`,
    );
    expect(text).toContain('2. Tồn tại, hạn chế');
    expect(text).not.toMatch(/chưa ghi nhận hoạt động tuyên truyền|nâng cao nhận thức|quan tâm/);
  });

  it('a document received is nothing achieved', () => {
    expect(
      silent({
        figures: [figure('official-documents', [1, null, null])],
        officialDocuments: [official('Quyết định', '35', 'QĐ-BNV', { issuerName: 'Bộ Nội vụ' })],
      }),
    ).toContain(NOTHING);
  });
});

describe('articles or meetings that are unknown are named as such, and no cause is made up', () => {
  const INCOMPLETE = /- Đến ngày 14\/6\/2024, chưa có số liệu về (?:tin, bài|hội nghị, cuộc họp) có nội dung/;
  it.each([
    ['articles', true],
    ['meetings', true],
    ['outreach', false],
    ['procedure-changes', false],
  ] as const)('%s unknown: %p', (id, said) => {
    expect(INCOMPLETE.test(withFigure(figure(id, [null, null, null])))).toBe(said);
  });
});

describe('a fall is told with its numbers, and praise gives way to it', () => {
  const fallen = withFigure(
    { ...figureOf('articles'), value: 42, previous: 60, sameLastYear: 41 },
    { ...figureOf('meetings'), value: 11, previous: 13, sameLastYear: null },
  );

  it('under the limitations', () => {
    expect(fallen).toContain(
      '2. Tồn tại, hạn chế\n- So với 6 tháng cuối năm 2023, số tin, bài giảm 18 tin, bài (30%); số hội nghị, cuộc họp giảm 02 cuộc (15,4%).\n',
    );
  });

  it('no "khá toàn diện", no "quan tâm", no effect on anybody', () => {
    expect(fallen).not.toMatch(/khá toàn diện|quan tâm triển khai|nâng cao nhận thức/);
    expect(fallen).toContain('được Ủy ban nhân dân xã triển khai bằng nhiều hình thức.');
  });
});

describe('an act of the period rests on records of the period', () => {
  it('a stock of posted procedures is told with its day, not as an act', () => {
    const text = textOf({
      ...nothingRecorded,
      figures: [figure('procedures-in-force', [3, 3, 3]), figure('procedures-posted', [3, 3, 3])],
      proceduresKnown: true,
      postedInPeriod: 0,
    });
    expect(text).toContain('chưa ghi nhận hoạt động tuyên truyền');
    expect(text).toContain('Đến ngày 14/6/2024, 03/03 thủ tục hành chính đang có hiệu lực');
    expect(text).not.toMatch(/đã thực hiện công khai|thuận lợi hơn/);
  });

  it('procedures that no record dates by then are no facts of the past', () => {
    const text = textOf({ ...fullFacts, proceduresKnown: false });
    expect(text).not.toMatch(/\d+ thủ tục hành chính đang có hiệu lực|cung cấp trực tuyến/);
  });

  it('online levels are told of today only', () => {
    expect(textOf(fullFacts)).not.toMatch(/cung cấp trực tuyến/);
    expect(textOf({ ...fullFacts, provisional: true })).toContain(
      'Về dịch vụ công trực tuyến toàn trình, một phần: đến ngày 14/6/2024, trong 45 thủ tục',
    );
  });
});
