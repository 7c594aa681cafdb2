import { createQueue } from './queue';

/** A task that ends when the test decides. */
const createHeldTask = () => {
  let end: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  let begun = false;
  const result = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const work = (): Promise<string> => {
    begun = true;
    return result;
  };
  return { work, begun: () => begun, end, fail };
};

const waitTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('one task runs, one waits for it, a third is refused; a place is free again when a task has ended', async () => {
  const queue = createQueue(1);
  const [first, second, third] = [createHeldTask(), createHeldTask(), createHeldTask()];
  const firstResult = queue.add(first.work);
  const secondResult = queue.add(second.work);
  expect(queue.add(third.work)).toBeNull();
  await waitTurn();
  expect([first.begun(), second.begun()]).toEqual([true, false]);
  first.end('một');
  expect(await firstResult).toBe('một');
  await waitTurn();
  expect(second.begun()).toBe(true);
  expect(queue.add(third.work)).not.toBeNull();
  second.end('hai');
  third.end('ba');
  expect(await secondResult).toBe('hai');
  await queue.idle();
  expect(third.begun()).toBe(true);
});

test('a failing task rejects for its own caller and not for later ones', async () => {
  const queue = createQueue(1);
  const [first, second] = [createHeldTask(), createHeldTask()];
  const firstResult = queue.add(first.work);
  const secondResult = queue.add(second.work);
  first.fail(new Error('hỏng'));
  second.end('hai');
  await expect(firstResult).rejects.toThrow('hỏng');
  expect(await secondResult).toBe('hai');
  await queue.idle();
});
