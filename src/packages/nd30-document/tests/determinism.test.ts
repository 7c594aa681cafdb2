import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { writeDocx, writeXlsx } from '../src';
import { output } from './support/program';
import { issuedReport, sampleReport } from './support/sampleReport';
import { listTable, sampleWorkbook, makeSheet, makeWorkbook } from './support/sampleWorkbook';
import { SAMPLES } from './support/samples';

jest.setTimeout(60_000);

const SCRIPT = resolve(__dirname, 'support/hashSample.ts');
const TSX = pathToFileURL(require.resolve('tsx')).href;

const hashes = (zone: string, cwd: string): Promise<string> =>
  output(process.execPath, ['--import', TSX, SCRIPT], { cwd, env: { ...process.env, TZ: zone } });

describe('OUT-10 the bytes of a report and of a workbook', () => {
  it('are the same in every time zone and working folder', async () => {
    const there = await hashes('UTC', process.cwd());
    expect(there.trim().split('\n')).toHaveLength(Object.keys(SAMPLES).length + 1);
    expect(await hashes('Asia/Ho_Chi_Minh', '/')).toBe(there);
    expect(await hashes('America/Los_Angeles', __dirname)).toBe(there);
  });

  describe('at any time', () => {
    afterEach(() => jest.useRealTimers());

    const writtenAt = async (now: string): Promise<readonly Uint8Array[]> => {
      // Fakes only the clock, because the writer may wait on real timers.
      jest.useFakeTimers({
        now: new Date(now),
        doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout', 'setInterval'],
      });
      return [await writeDocx(sampleReport), await writeXlsx(sampleWorkbook)];
    };

    it('are the same', async () => {
      expect(await writtenAt('2031-01-01T00:00:00Z')).toEqual(await writtenAt('2024-06-14T17:30:00Z'));
    });
  });

  it('do not depend on earlier writes', async () => {
    const first = await writeDocx(sampleReport);
    const workbook = await writeXlsx(sampleWorkbook);
    await writeDocx(issuedReport);
    await writeXlsx(makeWorkbook(makeSheet(), makeSheet(listTable)));
    expect(await writeDocx(sampleReport)).toEqual(first);
    expect(await writeXlsx(sampleWorkbook)).toEqual(workbook);
  });

  it('differ for different content', async () => {
    expect(await writeXlsx(makeWorkbook(makeSheet()))).not.toEqual(await writeXlsx(sampleWorkbook));
    expect(await writeDocx({ ...sampleReport, place: 'Đông Kinh' })).not.toEqual(
      await writeDocx(sampleReport),
    );
  });
});
