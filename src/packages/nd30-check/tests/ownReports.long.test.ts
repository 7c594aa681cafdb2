import { writeDocx, type ReportDocument } from 'nd30-document';
import { checkDocument } from '../src';
import { listAppendix, smallAppendix } from '../../nd30-document/tests/support/appendices';
import { issuedReport, sampleReport } from '../../nd30-document/tests/support/sampleReport';
import { ALL_SAMPLES, SAMPLES } from '../../nd30-document/tests/support/samples';

jest.setTimeout(60_000);

const findBroken = async (report: ReportDocument): Promise<readonly string[]> =>
  (await checkDocument(await writeDocx(report))).rules
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ id, found, where }) => `${id}: ${found ?? ''} (${where.join(', ')})`);

const PRESETS = ['13', '14'] as const satisfies readonly ReportDocument['preset'][];
/** Samples that break rules: one without addressee and text, and one with hostile text. */
const FAULTY: readonly string[] = ['to-nobody', 'hostile'] satisfies readonly (keyof typeof SAMPLES)[];

const cases = Object.entries(ALL_SAMPLES)
  .filter(([name]) => !FAULTY.includes(name))
  .flatMap(([name, report]) =>
    PRESETS.map((preset): [string, ReportDocument] => [`${name} in size ${preset}`, { ...report, preset }]),
  );

describe('a report from our writer keeps every rule', () => {
  it.each(cases)('%s', async (_, report) => {
    expect(await findBroken(report)).toEqual([]);
  });

  it.each<[string, Partial<ReportDocument>]>([
    ['with an appendix', { appendices: [smallAppendix] }],
    ['with two appendices, one in landscape', { appendices: [listAppendix(60), smallAppendix] }],
    ['with a year but no month yet', { date: { state: 'draft', year: 2025 } }],
  ])('%s, on paper', async (_, change) => {
    const reference = 'Chi tiết tại các phụ lục kèm theo.';
    for (const report of [sampleReport, issuedReport]) {
      const body = [{ kind: 'paragraph', content: [{ text: reference }] } as const, ...report.body];
      expect(await findBroken({ ...report, body, ...change, medium: 'paper' })).toEqual([]);
    }
  });

  it('on paper with “(Kèm theo …)” below the title of an appendix, which an electronic one does not need', async () => {
    const electronic = SAMPLES['one-appendix'];
    expect(electronic.medium).toBe('electronic');
    const { rules } = await checkDocument(await writeDocx(electronic));
    expect(rules.find(({ id }) => id === 'appendix-reference')?.outcome).toBe('not-applicable');
  });

  it('except one without addressee and text', async () => {
    expect(await findBroken(SAMPLES['to-nobody'])).toEqual([
      'addressee-present: Không có “Kính gửi” ()',
      'body-present: Không thấy nội dung văn bản ()',
    ]);
  });
});
