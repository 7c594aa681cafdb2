import type { Knex } from 'knex';
import type { RecordKeeper } from '../recordKeeper';

type Work<Result> = (trx: Knex.Transaction) => Promise<Result>;

const MOST_TIMES = 5;

/** A transaction; where the database ends it for the sake of others, it begins again, some times. */
export const transacted = async <Result>(keeper: RecordKeeper, work: Work<Result>): Promise<Result> => {
  for (let time = 1; ; time += 1) {
    try {
      return await keeper.transaction(work);
    } catch (error) {
      if (time === MOST_TIMES || !keeper.isContention(error)) throw error;
    }
  }
};

/** The same, of which nothing stays but the result where that is not to be kept. */
export const transactedIf = async <Result>(
  keeper: RecordKeeper,
  isKept: (result: Result) => boolean,
  work: Work<Result>,
): Promise<Result> => {
  const undone = new Error('This transaction is not kept.');
  const results: Result[] = [];
  try {
    return await transacted(keeper, async (trx) => {
      const result = await work(trx);
      if (isKept(result)) return result;
      results.push(result);
      throw undone;
    });
  } catch (error) {
    const [result] = results;
    if (error !== undone || result === undefined) throw error;
    return result;
  }
};
