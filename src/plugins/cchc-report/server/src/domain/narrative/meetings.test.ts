import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { fullFacts } from './testing/facts';
import { breakdown, figure, withFigures } from './testing/figures';
import { reportText } from './testing/text';

const textOf = (changed: Partial<ReportFacts>): string =>
  reportText(composeReport({ ...fullFacts, ...changed }));

const training = (meetings: number, stating: number, rest: Partial<ReportFacts> = {}): string =>
  textOf({
    integratedMeetings: 0,
    disseminatingMeetings: 0,
    disseminatedDocuments: [],
    meetingsStatingAttendees: stating === 0 ? [] : [{ kind: 'training', meetings: stating }],
    figures: withFigures(
      fullFacts.figures,
      figure(
        'meetings',
        [meetings, null, null],
        breakdown('kind', ['training', 'Tập huấn', meetings, null, null]),
      ),
      figure(
        'meeting-attendees',
        [stating === 0 ? null : 90, null, null],
        breakdown('kind', ['training', 'Tập huấn', stating === 0 ? null : 90, null, null]),
      ),
    ),
    ...rest,
  });

describe('a number of attendees says of how many meetings it is, unless of all', () => {
  it('of some: in the total, and beside each kind that states some, so that the kinds add up', () => {
    expect(textOf({ meetingsStatingAttendees: [{ kind: 'flag-ceremony', meetings: 5 }] })).toContain(
      'thông qua 03 hội nghị (185 lượt người tham dự, thống kê được ở 0/03 hội nghị), 06 buổi chào cờ đầu tháng (1.065 lượt người tham dự, thống kê được ở 05/06 buổi) và 02 cuộc họp thôn. Tổng cộng có 11 cuộc với 1.250 lượt người tham dự (thống kê được ở 05/11 cuộc)',
    );
  });

  it('of all: no hint', () => {
    const text = textOf({
      meetingsStatingAttendees: [
        { kind: 'conference', meetings: 3 },
        { kind: 'flag-ceremony', meetings: 6 },
        { kind: 'village-meeting', meetings: 2 },
      ],
    });
    expect(text).toContain('11 cuộc với 1.250 lượt người tham dự, trong đó');
    expect(text).not.toContain('thống kê được');
  });

  it('of one kind', () => {
    expect(training(3, 3)).toContain('thông qua 03 lớp tập huấn (90 lượt người tham dự).');
    expect(training(3, 2)).toContain(
      'thông qua 03 lớp tập huấn (90 lượt người tham dự, thống kê được ở 02/03 lớp).',
    );
    expect(training(3, 0)).toContain('thông qua 03 lớp tập huấn.');
  });
});

describe('documents were made known only at the meetings that name them', () => {
  const { disseminatedDocuments } = fullFacts;

  it('some of the meetings', () => {
    expect(training(3, 3, { disseminatedDocuments, disseminatingMeetings: 2 })).toContain(
      'lượt người tham dự). Qua 02 cuộc trong số đó, đã phổ biến nội dung của Nghị quyết số 76/NQ-CP',
    );
  });

  it('all of them', () => {
    expect(training(3, 3, { disseminatedDocuments, disseminatingMeetings: 3 })).toContain(
      'Qua cả 03 cuộc, đã phổ biến nội dung của',
    );
  });

  it('the only one', () => {
    expect(training(1, 1, { disseminatedDocuments, disseminatingMeetings: 1 })).toContain(
      'Tại đây đã phổ biến nội dung của',
    );
  });

  it('none', () => {
    expect(training(3, 3)).not.toContain('đã phổ biến nội dung của');
  });
});

describe('"đều lồng ghép" only of several', () => {
  it('one of one', () => {
    const text = training(1, 1, { integratedMeetings: 1 });
    expect(text).toContain('(90 lượt người tham dự), lồng ghép với nội dung khác.');
    expect(text).not.toContain('đều lồng ghép');
  });

  it('two of two', () => {
    expect(training(2, 2, { integratedMeetings: 2 })).toContain(', đều lồng ghép với nội dung khác.');
  });

  it('one of two', () => {
    expect(training(2, 2, { integratedMeetings: 1 })).toContain(
      ', trong đó 01 cuộc lồng ghép với nội dung khác.',
    );
  });
});
