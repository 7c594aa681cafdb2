import { createQueue } from './queue';

/** A task that ends on demand. */
const openWork = () => {
  let end: (error?: Error) => void = () => undefined;
  const done = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error));
  });
  return { end: (error?: Error) => end(error), done };
};

test('two tasks run, two wait, and a fifth is refused without running', async () => {
  const queue = createQueue(2, 2);
  const works = Array.from({ length: 5 }, openWork);
  const begun: number[] = [];
  const results = works.map(({ done }, index) =>
    queue(() => {
      begun.push(index);
      return done;
    }),
  );
  expect(await results[4]).toBe(false);
  expect(begun).toEqual([0, 1]);
  works[1]?.end();
  expect(await results[1]).toBe(true);
  expect(begun).toEqual([0, 1, 2]);
  for (const { end } of works) end();
  expect(await Promise.all(results.slice(0, 4))).toEqual([true, true, true, true]);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('a failed task frees its slot', async () => {
  const queue = createQueue(1, 1);
  const [first, second] = [openWork(), openWork()];
  const results = [queue(() => first.done), queue(() => second.done)];
  first.end(new Error('x'));
  second.end();
  await expect(results[0]).rejects.toThrow('x');
  expect(await results[1]).toBe(true);
  expect(await queue(() => Promise.resolve())).toBe(true);
});
