import { checkDocument } from '../src';
import { boxedReport } from './support/boxedReport';

const findBroken = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await checkDocument(bytes)).rules
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ id, found }) => `${id}: ${found ?? ''}`);

/* Quốc hiệu in bold 12 pt is 5007 twips, 88.3 mm, wide; a text box has 144 twips, 2.54 mm, on both sides of its text. */
describe('quốc hiệu in a text box', () => {
  it('that is narrower than it is reported, and nothing else', async () => {
    expect(await findBroken(boxedReport({ width: 91 }))).toEqual([
      'nation-one-line: Dòng chữ dài 88,3 mm, chỗ trình bày rộng 85,9 mm nên bị xuống dòng',
    ]);
  });

  it.each([
    ['has no room beside its text', '<wps:bodyPr lIns="0" rIns="0"/>'],
    ['does not wrap its text', '<wps:bodyPr wrap="none"/>'],
  ])('that %s is not reported', async (_, properties) => {
    expect(await findBroken(boxedReport({ width: 91, properties }))).toEqual([]);
  });
});
