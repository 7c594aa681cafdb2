import { shareNext } from './shareNext';

/** Reads that end on demand; each returns its number. */
const readings = () => {
  const ends: ((failure?: Error) => void)[] = [];
  const read = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const number = ends.length + 1;
      ends.push((failure) => (failure === undefined ? resolve(number) : reject(failure)));
    });
  return { ends, ask: shareNext(read) };
};

test('callers during one read share the next, which begins when the first has ended', async () => {
  const { ends, ask } = readings();
  const first = ask();
  const others = [ask(), ask(), ask()];
  expect(ends).toHaveLength(1);
  ends[0]?.();
  expect(await first).toBe(1);
  ends[1]?.();
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  const last = ask();
  ends[2]?.();
  expect(await last).toBe(3);
});

test('a failing read fails for those who share it, and the next read still runs', async () => {
  const { ends, ask } = readings();
  const first = ask();
  const second = ask();
  ends[0]?.(new Error('lost'));
  await expect(first).rejects.toThrow('lost');
  ends[1]?.();
  expect(await second).toBe(2);
});
