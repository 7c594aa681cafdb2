import { findings } from '../testing/input';

const TEXT = '## IV.\nThực hiện {{ plans.basis | cite }} năm {{ period.next_year }}.';

const found = (values: Record<string, string>, outdated: readonly string[] = []) =>
  findings({
    sections: [{ key: 'tasks', title: 'IV. Nhiệm vụ', text: TEXT }],
    values: { tasks: values },
    outdated,
  })
    .filter(({ code }) => code === 'placeholder_empty' || code === 'wording_outdated')
    .map(({ code, severity, place }) => ({ code, severity, place }));

test('a placeholder with nothing to print is reported with its place', () => {
  const values = {
    '{{ plans.basis | cite }}': 'Kế hoạch số 07/KH-UBND',
    '{{ period.next_year }}': 'chưa có số liệu',
  };
  expect(found(values)).toEqual([
    {
      code: 'placeholder_empty',
      severity: 'warning',
      place: { kind: 'section', key: 'tasks', line: 1, from: 39, to: 61, excerpt: '{{ period.next_year }}' },
    },
  ]);
});

test('placeholders with something to print are not reported', () => {
  expect(
    found({ '{{ plans.basis | cite }}': 'Kế hoạch số 07/KH-UBND', '{{ period.next_year }}': '2025' }),
  ).toEqual([]);
});

test('a section that the template would now word differently is reported', () => {
  expect(found({}, ['tasks'])).toMatchObject([{ code: 'wording_outdated', severity: 'warning' }]);
});
