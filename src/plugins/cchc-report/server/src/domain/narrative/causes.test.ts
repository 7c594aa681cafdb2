import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { wanting } from './testing/kinds';
import { reportText } from './testing/text';

const textOf = (facts: ReportFacts): string => reportText(composeReport(facts));

/** Its one missed objective has this cause. */
const missedBy = (kind: Parameters<typeof wanting>[0], cause: string | null): ReportFacts => {
  const facts = wanting(kind);
  return {
    ...facts,
    plans: facts.plans.map((plan) => ({
      ...plan,
      objectives: plan.objectives.map((each) => (each.state === 'late' ? { ...each, cause } : each)),
    })),
  };
};

describe.each([
  ['half-year', '3. Nguyên nhân'],
  ['year', '3. Nguyên nhân'],
  ['quarter', 'Nguyên nhân:'],
] as const)('why an objective was missed, in a %s', (kind, heading) => {
  it('is told as its record tells it, after the shortcomings', () => {
    const text = textOf(missedBy(kind, ' chưa bố trí được kinh phí in ấn. '));
    expect(text).toContain(
      `${heading}\n- Kế hoạch số 07/KH-UBND, chỉ tiêu “Cụm pa nô”: chưa bố trí được kinh phí in ấn.\n`,
    );
    expect(text.indexOf('chưa hoàn thành: Kế hoạch')).toBeLessThan(text.indexOf(heading));
    expect(text).not.toContain('…');
  });

  it.each([null, '', ' . '])('is a blank to be filled in where the record tells nothing: %j', (cause) => {
    const text = textOf(missedBy(kind, cause));
    expect(text).toContain(`${heading}\n- Kế hoạch số 07/KH-UBND, chỉ tiêu “Cụm pa nô”: …………………….\n`);
  });

  it('stands in a bullet of its own for each plan, and so do the blanks', () => {
    const facts = missedBy(kind, 'thiếu kinh phí');
    const plansOf = (...numbers: number[]): ReportFacts => ({
      ...facts,
      plans: numbers.flatMap((number) =>
        facts.plans
          .filter(({ objectives }) => objectives.some(({ state }) => state === 'late'))
          .map((plan) => ({
            ...plan,
            number,
            documentId: `plan${number}`,
            objectives: plan.objectives.map((each) => ({
              ...each,
              cause: number < 30 ? (each.cause ?? null) : null,
            })),
          })),
      ),
    });
    const bulletsOf = (told: ReportFacts): readonly string[] =>
      composeReport(told)
        .body.flatMap((block) =>
          block.kind === 'bullet' ? [block.content.map(({ text }) => text).join('')] : [],
        )
        .filter((text) => text.includes(', chỉ tiêu “'));
    expect(bulletsOf(plansOf(21, 22, 31, 32))).toEqual([
      'Kế hoạch số 21/KH-UBND, chỉ tiêu “Cụm pa nô”: thiếu kinh phí.',
      'Kế hoạch số 22/KH-UBND, chỉ tiêu “Cụm pa nô”: thiếu kinh phí.',
      'Kế hoạch số 31/KH-UBND, chỉ tiêu “Cụm pa nô”: …………………….',
      'Kế hoạch số 32/KH-UBND, chỉ tiêu “Cụm pa nô”: …………………….',
    ]);
  });
});
