import { type Heartbeat, type Line, startHeartbeat } from './heartbeat';

/** A line whose answers the test controls. */
interface Played extends Line {
  answer(): void;
  fail(): void;
  isCut: boolean;
}

let lines: Played[];
let told: string[];
let heartbeat: Heartbeat;

const open = (): Line => {
  let settle: { resolve(): void; reject(error: Error): void } | undefined;
  const line: Played = {
    isCut: false,
    broken: new Promise(() => undefined),
    beat: () =>
      new Promise<void>((resolve, reject) => {
        settle = { resolve, reject };
      }),
    cut: () => {
      line.isCut = true;
    },
    answer: () => settle?.resolve(),
    fail: () => settle?.reject(new Error('refused')),
  };
  lines.push(line);
  return line;
};

const last = (): Played => {
  const line = lines.at(-1);
  if (line === undefined) throw new Error('No line was opened.');
  return line;
};

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
  lines = [];
  told = [];
  heartbeat = startHeartbeat({
    open,
    onSilent: () => told.push('silent'),
    onAnswer: () => told.push('answer'),
  });
});
afterEach(() => {
  heartbeat.stop();
  jest.useRealTimers();
});

test('a database that does not answer for two seconds counts as silent and its line is cut', async () => {
  await pass(1750);
  expect(told).toEqual([]);
  await pass(250);
  expect(told).toEqual(['silent']);
  expect(lines[0]?.isCut).toBe(true);
});

test('a database that answers within two seconds does not count as silent', async () => {
  for (let beats = 0; beats < 5; beats += 1) {
    await pass(1500);
    last().answer();
    await pass(250);
  }
  expect(told).toEqual([]);
  expect(lines).toHaveLength(1);
});

test('silence and recovery are each reported once', async () => {
  await pass(10_000);
  expect(told).toEqual(['silent']);
  await pass(500);
  last().answer();
  await pass(500);
  expect(told).toEqual(['silent', 'answer']);
});

test('a refused connection counts as silence at once; a line cut while idle is reopened', async () => {
  last().answer();
  await pass(1000);
  last().fail();
  await pass(0);
  expect(told).toEqual([]);
  expect(lines).toHaveLength(2);
  last().fail();
  await pass(0);
  expect(told).toEqual(['silent']);
});

test('a database that answers other queries does not count as silent', async () => {
  for (let seconds = 0; seconds < 10; seconds += 1) {
    await pass(1000);
    heartbeat.noteAnswer();
  }
  expect(told).toEqual([]);
});
