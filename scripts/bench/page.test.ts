import { page, section } from './page';

const MACHINE = { description: '2 cores', load: 1 };
const told = (title: string) => ({ title, notes: `- how ${title} was measured` });
const measured = (title: string, result: string): string =>
  section(
    told(title),
    [{ what: title, measured: result, goal: { words: '>= 5x', met: false } }],
    [MACHINE, MACHINE],
    new Date('2026-11-27T00:00:00Z'),
  );

test('a measured part replaces its section, and other sections stay', () => {
  const parts = ['Files', 'Imports', 'Search'].map(told);
  const [files, , search] = parts;
  const first = page('', parts, new Map(parts.map((part) => [part, measured(part.title, '1x')])));
  const again = page(first, parts, new Map([[parts[1] ?? told(''), measured('Imports', '2x')]]));
  expect(again.match(/^(## .*|\| \w+ \| \dx .*)$/gm)).toEqual([
    '## Files',
    '| Files | 1x | >= 5x | **missed** |',
    '## Imports',
    '| Imports | 2x | >= 5x | **missed** |',
    '## Search',
    '| Search | 1x | >= 5x | **missed** |',
  ]);
  expect(again).toContain(`- how ${files?.title} was measured\n\n## Imports`);
  expect(again.endsWith(`- how ${search?.title} was measured\n`)).toBe(true);
});
