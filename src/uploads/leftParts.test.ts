import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPartName, removeParts } from './leftParts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 11, 1);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The id of a process that has ended. */
const ended = (): number => spawnSync('true').pid;

/** The name of another process's part. */
const partOf = (pid: number, host?: string): string => {
  const name = createPartName().replace(/\d+$/, String(pid));
  return host === undefined ? name : name.replace(/[0-9a-f]{8}(?=-\d+$)/, host);
};

/** Files left after a start; values are their ages in minutes. */
const leftOf = async (files: Readonly<Record<string, number>>): Promise<string[]> => {
  for (const [name, age] of Object.entries(files)) {
    writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, name), new Date(), new Date(NOW - age * MINUTE));
  }
  await removeParts(folder, NOW);
  return readdirSync(folder);
};

test('parts of ended processes are removed, also of an earlier process with our id and of earlier versions', async () => {
  const parts = [
    `${partOf(ended())}.png`,
    partOf(ended()),
    `${createPartName()}.docx`,
    'hinh_0123456789.part.png',
  ];
  expect(await leftOf(Object.fromEntries(parts.map((name) => [name, 0])))).toEqual([]);
});

test('a part that another process may be writing is kept until its time limit', async () => {
  const ours = `${partOf(process.ppid)}.png`;
  const elsewhere = `${partOf(ended(), '00000000')}.png`;
  expect((await leftOf({ [ours]: 9, [elsewhere]: 9 })).sort()).toEqual([ours, elsewhere].sort());
  expect(await leftOf({ [ours]: 11, [elsewhere]: 11 })).toEqual([]);
});

test('complete files are kept, and a missing folder is no error', async () => {
  const whole = ['.gitkeep', 'hinh_0123456789.png', 'part_0123456789.png', 'a_part-00000000-1.pdf'];
  expect((await leftOf(Object.fromEntries(whole.map((name) => [name, 60])))).sort()).toEqual(whole.sort());
  await expect(removeParts(join(folder, 'none'), NOW)).resolves.toBeUndefined();
});
