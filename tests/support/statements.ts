import type { Rows } from './rows';
import type { TestApp } from './strapi';
import { until } from './until';

export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** The statements that the app sends while it does something. */
export const statementsOf = async (
  { strapi }: TestApp,
  act: () => Promise<unknown>,
): Promise<readonly Statement[]> => {
  const sent: Statement[] = [];
  const note = ({ sql, bindings = [] }: Statement): void => void sent.push({ sql, bindings });
  const { connection } = strapi.db;
  connection.on('query', note);
  try {
    await act();
  } finally {
    connection.removeListener('query', note);
  }
  return sent;
};

/** Repeats `act` until nobody wrote meanwhile: concurrent suites write to the same PostgreSQL. */
export const undisturbed = async <Result>(rows: Rows, act: () => Promise<Result>): Promise<Result> => {
  const snapshot = async (): Promise<string> =>
    (await rows.one<{ now: string }>('select pg_current_snapshot()::text as now')).now;
  let result: Result | undefined;
  await until(async () => {
    const before = await snapshot();
    result = await act();
    return (await snapshot()) === before;
  });
  return result as Result;
};
