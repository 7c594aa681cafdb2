import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURE_IDS } from '../../src/plugins/cchc-report/server/src/domain/figures/ids';

interface Row {
  value: number | null;
  previous: number | null;
  sameLastYear: number | null;
}
type Figure = Row & { breakdowns: Record<string, Record<string, Row>> };
type Expected = Record<'decree' | 'calendar', Record<string, Figure>>;

const expected: Expected = JSON.parse(readFileSync(join(__dirname, 'expected-2024-H1.json'), 'utf8'));

/** Breakdowns in which every record is in exactly one row. Channels are not: an article may be on several. */
const PARTITIONS: [figure: string, by: string][] = [
  ['articles', 'kind'],
  ['articles', 'topic'],
  ['articles', 'month'],
  ['meetings', 'kind'],
  ['meetings', 'month'],
  ['meeting-attendees', 'kind'],
  ['outreach', 'channel'],
  ['outreach', 'channel-class'],
  ['plans', 'purpose'],
  ['plan-objectives', 'state'],
  ['official-documents', 'type'],
  ['official-documents', 'sector'],
  ['procedures-in-force', 'sector'],
  ['procedures-in-force', 'online-level'],
  ['procedure-changes', 'kind'],
];

describe.each(['decree', 'calendar'] as const)('the expected figures, %s cut-off', (cutoff) => {
  const figures = expected[cutoff];

  it('are all figures of the contract, in its order', () => {
    expect(Object.keys(figures)).toEqual(FIGURE_IDS);
  });

  it.each(PARTITIONS)('%s by %s add up to the value', (id, by) => {
    const figure = figures[id];
    const rows = Object.values(figure?.breakdowns[by] ?? {});
    expect(rows.reduce((sum, row) => sum + (row.value ?? 0), 0)).toBe(figure?.value);
  });

  it('differ from those of the other cut-off, so that they cannot be confused', () => {
    const other = expected[cutoff === 'decree' ? 'calendar' : 'decree'];
    const same = [
      'articles',
      'meetings',
      'outreach',
      'plans',
      'official-documents',
      'procedure-changes',
    ].filter((id) => figures[id]?.value === other[id]?.value);
    expect(same).toEqual([]);
  });
});
