import { findings } from '../testing/input';

const PLACEHOLDER = '{{ objectives.causes_missing | cite_with: ", chỉ tiêu " | join: ". " }}';

const found = (text: string, values: Record<string, string>) =>
  findings({
    sections: [{ key: 'assessment', title: 'II. Đánh giá chung', text }],
    values: { assessment: values },
  })
    .filter(({ code }) => code === 'cause_missing')
    .map(({ severity, place }) => ({ severity, place }));

test('a cause that is left to be filled in is reported with its place', () => {
  const value = 'Kế hoạch số 07/KH-UBND, chỉ tiêu “Cụm pa nô”: ……………………';
  expect(found(`## II.\n- ${PLACEHOLDER}.`, { [PLACEHOLDER]: value })).toEqual([
    {
      severity: 'warning',
      place: {
        kind: 'section',
        key: 'assessment',
        line: 1,
        from: 2,
        to: 2 + PLACEHOLDER.length,
        excerpt: PLACEHOLDER,
      },
    },
  ]);
});

test('a cause in the words of the report, or of a record, is not reported', () => {
  expect(found('## II.\n- Chưa bố trí được kinh phí.', {})).toEqual([]);
  const told = PLACEHOLDER.replace('causes_missing', 'causes');
  expect(
    found(`## II.\n- ${told}.`, { [told]: 'Kế hoạch số 07/KH-UBND, chỉ tiêu “Cụm pa nô”: thiếu kinh phí' }),
  ).toEqual([]);
});
