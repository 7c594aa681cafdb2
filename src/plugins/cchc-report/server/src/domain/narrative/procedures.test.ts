import { composeReport } from './compose';
import type { ProcedureChangeFact, ReportFacts } from './facts';
import { change, day, fullFacts } from './testing/facts';
import { breakdown, figure, withFigures } from './testing/figures';
import { reportText } from './testing/text';

const textOf = (changed: Partial<ReportFacts>): string =>
  reportText(composeReport({ ...fullFacts, ...changed }));

describe('"kịp thời" only when nothing in effect is still to be posted', () => {
  it('nothing is', () => expect(textOf({})).toContain('được cập nhật kịp thời lên'));
  it('one is, though all that were posted were in time', () => {
    const text = textOf({
      unpostedChanges: [change('amended', '1.001193', 'Đăng ký khai sinh', { postedOn: null })],
    });
    expect(text).toContain('được cập nhật lên Cổng');
  });
});

describe('the decisions that announced the changes', () => {
  const decided = (...numbers: readonly string[]): string =>
    textOf({
      procedureChanges: numbers.map((decisionNumber, index) =>
        change('new', `1.00000${index}`, 'Nhà ở', { decisionNumber, decisionDate: day('2024-02-05') }),
      ),
    });

  it('one', () => {
    expect(decided('385/QĐ-UBND', '385/QĐ-UBND')).toContain(
      ', theo Quyết định số 385/QĐ-UBND ngày 05/02/2024.',
    );
  });

  it('several', () => {
    expect(decided('385/QĐ-UBND', '386/QĐ-UBND')).toContain(
      ', theo các quyết định công bố thủ tục hành chính: Quyết định số 385/QĐ-UBND ngày 05/02/2024; Quyết định số 386/QĐ-UBND ngày 05/02/2024.',
    );
  });
});

describe('the decisions that announced the changes, as a records clerk cites them', () => {
  const issuer = 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh';
  const cited = (...changes: readonly Partial<ProcedureChangeFact>[]): string => {
    const text = textOf({
      procedureChanges: changes.map((rest, index) => change('new', `1.00000${index}`, 'Nhà ở', rest)),
    });
    return /, theo (?:các quyết định công bố thủ tục hành chính: )?(Quyết định.*)\.$/m.exec(text)?.[1] ?? '';
  };

  it('with number, day, issuer and subject', () => {
    expect(
      cited({
        decisionIssuer: issuer,
        decisionSubject: 'Về việc công bố thủ tục hành chính mới ban hành trong lĩnh vực nhà ở',
      }),
    ).toBe(
      'Quyết định số 385/QĐ-UBND ngày 05/02/2024 của Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh về việc công bố thủ tục hành chính mới ban hành trong lĩnh vực nhà ở',
    );
  });

  it('by day, then by number, those without a day at the end', () => {
    const first = { decisionDate: day('2024-01-04') };
    expect(
      cited(
        { decisionNumber: '7/QĐ-UBND', decisionDate: null },
        { decisionNumber: '1125/QĐ-UBND' },
        { decisionNumber: '386/QĐ-UBND' },
        { decisionNumber: '900/QĐ-UBND', ...first },
      ),
    ).toBe(
      'Quyết định số 900/QĐ-UBND ngày 04/01/2024; Quyết định số 386/QĐ-UBND ngày 05/02/2024; Quyết định số 1125/QĐ-UBND ngày 05/02/2024; Quyết định số 7/QĐ-UBND',
    );
  });

  it('one that several changes name is cited once, with what any of them states', () => {
    expect(
      cited(
        { decisionDate: null },
        { decisionIssuer: issuer },
        { decisionSubject: 'công bố thủ tục hành chính' },
        { decisionIssuer: issuer.toLocaleUpperCase('vi') },
      ),
    ).toBe(
      'Quyết định số 385/QĐ-UBND ngày 05/02/2024 của Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh công bố thủ tục hành chính',
    );
  });

  it('the same number of another issuer or day is another decision', () => {
    expect(
      cited(
        { decisionIssuer: 'Bộ Tư pháp' },
        { decisionIssuer: issuer },
        { decisionIssuer: issuer, decisionDate: day('2023-02-05') },
      ).split('; '),
    ).toHaveLength(3);
  });
});

describe('procedures online: every level that has some, with its share', () => {
  const levels = (full: number, partial: number, notYet: number, none: number): string =>
    textOf({
      provisional: true,
      figures: withFigures(
        fullFacts.figures,
        figure(
          'procedures-in-force',
          [full + partial + notYet + none, null, null],
          breakdown(
            'online-level',
            ['full', 'Toàn trình', full, null, null],
            ['partial', 'Một phần', partial, null, null],
            ['not-yet', 'Chưa cung cấp trực tuyến', notYet, null, null],
            ['none', 'Không cung cấp trực tuyến', none, null, null],
          ),
        ),
      ),
    });

  it('all four', () => {
    expect(levels(2, 4, 1, 1)).toContain(
      'có 02 thủ tục (25%) cung cấp trực tuyến toàn trình và 04 thủ tục (50%) cung cấp trực tuyến một phần; còn lại 01 thủ tục chưa cung cấp trực tuyến và 01 thủ tục không cung cấp trực tuyến.',
    );
  });

  it('those that cannot be online alone', () => {
    expect(levels(2, 4, 0, 1)).toContain(
      'có 02 thủ tục (28,6%) cung cấp trực tuyến toàn trình và 04 thủ tục (57,1%) cung cấp trực tuyến một phần; còn lại 01 thủ tục không cung cấp trực tuyến.',
    );
  });

  it('no remainder', () => {
    expect(levels(2, 0, 0, 0)).toContain('có 02 thủ tục (100%) cung cấp trực tuyến toàn trình.');
  });
});

describe('what can be looked up tells the own procedures only where they are posted', () => {
  it('some', () => expect(textOf({})).toContain('trong đó có 38 thủ tục thuộc thẩm quyền giải quyết của xã'));
  it('none', () => expect(textOf({ ownLevelPosted: 0 })).not.toContain('thuộc thẩm quyền giải quyết'));
});

it('all posted is all that is said of it', () => {
  expect(textOf({})).not.toMatch(/rõ ràng, đúng quy định/);
});
