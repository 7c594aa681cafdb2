import fc from 'fast-check';
import { writeDocx, type ReportDocument } from 'nd30-document';

import { checkDocument } from '../src';
import { volume } from '../../../../tests/support/volume';
import { sampleReport } from '../../nd30-document/tests/support/sampleReport';
import { SIGNINGS } from '../../nd30-document/tests/support/signings';
import { SHIFTS, shifted } from './support/shiftedReport';

jest.setTimeout(300_000);

const findBroken = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await checkDocument(bytes)).rules.filter(({ outcome }) => outcome === 'broken').map(({ id }) => id);

const anyName = fc
  .array(fc.constantFrom('Lộc', 'Thạch', 'Ích', 'Hậu', 'Đông', 'Kinh', 'Nghĩa', 'Phương', 'Trung'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((syllables) => syllables.join(' '));

const anyIssuer = fc.oneof(
  anyName.map((name) => ({ lines: ['Ủy ban nhân dân', `Xã ${name}`] })),
  anyName.map((name) => ({ lines: [`Ủy ban nhân dân xã ${name}`] })),
  anyName.map((name) => ({
    superior: `Ủy ban nhân dân xã ${name}`,
    lines: ['Trung tâm Phục vụ hành chính công'],
  })),
);

const anySubject = fc
  .array(fc.constantFrom('kết quả', 'công tác', 'tuyên truyền', 'cải cách hành chính', 'năm 2024'), {
    minLength: 2,
    maxLength: 14,
  })
  .map((words) => `Báo cáo ${words.join(' ')}`);

/** Correct reports with texts of any length. */
const anyReport: fc.Arbitrary<ReportDocument> = fc
  .record({
    issuer: anyIssuer,
    place: anyName,
    subject: anySubject,
    preset: fc.constantFrom('13' as const, '14' as const),
    signing: fc.constantFrom(...Object.values(SIGNINGS)).map(([signing]) => signing),
  })
  .map(({ signing, ...random }): ReportDocument => ({
    ...sampleReport,
    ...random,
    signature: { ...sampleReport.signature, signing },
  }));

describe('of a correct report with any texts', () => {
  it('nothing is reported, and one fault of place or look by its name alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, fc.constantFrom(...SHIFTS), fc.nat(40), async (report, shift, more) => {
        const file = await writeDocx(report);
        expect(await findBroken(file)).toEqual([]);
        const faulty = shifted(file, shift, more + (shift.kind === 'level' ? 12 : 4));
        if (faulty !== undefined) expect(await findBroken(faulty)).toEqual([shift.id]);
      }),
      { numRuns: volume(40, 400) },
    );
  });
});
