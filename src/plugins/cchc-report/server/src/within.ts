/** Work took longer than it may. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * Waits for the work within a time.
 * @param milliseconds how long it may take
 * @throws TooLate when it takes longer; the work itself is not stopped
 */
export const waitWithin = async <Result>(
  milliseconds: number,
  work: PromiseLike<Result>,
): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate(`not within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
