import { checkDocument, type RuleId } from '../src';
import { boxedReport } from './support/boxedReport';
import { CENTRED, DIRECT, directReport, par, run } from './support/directReport';
import { tabbedReport } from './support/tabbedReport';
import { themedReport } from './support/themedReport';

const findBroken = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await checkDocument(bytes)).rules
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ id, found }) => `${id}: ${found ?? ''}`);

const findOutcome = async (bytes: Uint8Array, id: RuleId) =>
  (await checkDocument(bytes)).rules.find((rule) => rule.id === id)?.outcome;

describe('a correct report from another program keeps every rule', () => {
  it('typed with direct formatting, lines drawn as connectors', async () => {
    expect(await findBroken(directReport())).toEqual([]);
  });

  it('set with tabs, lines in VML, the page number a simple field in a frame', async () => {
    expect(await findBroken(tabbedReport())).toEqual([]);
  });

  it('saved as Strict Open XML in UTF-16, the letterhead in text boxes', async () => {
    expect(await findBroken(boxedReport())).toEqual([]);
  });

  it('with theme fonts, automatic numbers, capitals by property and an appendix; only tracked changes and hidden text are reported', async () => {
    expect(await findBroken(themedReport())).toEqual([
      'no-tracked-changes: Còn 2 chỗ sửa đang đánh dấu',
      'no-hidden-text: 1 đoạn chữ ẩn',
    ]);
  });

  it.each([
    'motto-line',
    'issuer-line',
    'subject-line',
    'nation-place',
    'issuer-place',
    'signature-place',
    'recipients-as-above',
    'page-number-hidden-first',
    'headings-order',
  ] as const satisfies readonly RuleId[])('and %s is kept in each, not skipped', async (id) => {
    for (const report of [directReport(), tabbedReport(), boxedReport(), themedReport()])
      expect(await findOutcome(report, id)).toBe('kept');
  });

  it('and a công văn does not need tên loại', async () => {
    const about = par(CENTRED, run('V/v báo cáo công tác tuyên truyền cải cách hành chính'));
    const letter = { title: '', letterhead: DIRECT.letterhead.replace('BC-UBND', 'UBND-VP') + about };
    expect(await findBroken(directReport(letter))).toEqual([]);
  });

  it('and its superior agency and appendix are found', async () => {
    for (const id of [
      'superior-style',
      'appendix-label-style',
      'appendix-title',
      'appendix-pages',
      'appendix-mentioned',
    ] as const)
      expect(await findOutcome(themedReport(), id)).toBe('kept');
  });
});
