import { Client } from 'pg';
import type { TestDatabase } from './database';
import { until } from './until';

/** The state of the app's sessions in PostgreSQL: an export waiting for a table, or holding a transaction open. */
type State = 'waiting' | 'in transaction';

const CONDITIONS: Readonly<Record<State, string>> = {
  // An export counts the rows of its lists first, in one statement. Strapi reads a record once more after it was saved, and may wait as well.
  waiting: "wait_event_type = 'Lock' and query like 'select (select cast(count(*)%'",
  'in transaction': "state like 'idle in transaction%'",
};

/** Sessions of its own beside the app's, to see what those do and to make them wait. */
export interface Observer {
  /** Runs `action` while readers of the table have to wait. */
  holding(table: string, action: () => Promise<void>): Promise<void>;
  /** How many of the app's sessions are in that state. */
  sessions(state: State): Promise<number>;
  /** Waits until none is in a transaction: what the app does by itself, such as a look at the log, is in one for a moment. */
  noneInTransaction(): Promise<void>;
  end(): Promise<void>;
}

export const observe = async ({ url }: TestDatabase): Promise<Observer> => {
  const [holder, watcher] = [new Client({ connectionString: url }), new Client({ connectionString: url })];
  await Promise.all([holder.connect(), watcher.connect()]);
  const { rows: own } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
  const sessions = async (state: State): Promise<number> => {
    const { rows } = await watcher.query<{ n: number }>(
      `select cast(count(*) as integer) as n from pg_stat_activity
        where datname = current_database() and pid <> $1 and ${CONDITIONS[state]}`,
      [own[0]?.pid],
    );
    return rows[0]?.n ?? 0;
  };
  return {
    holding: async (table, action) => {
      await holder.query('begin');
      try {
        await holder.query(`lock table ${table} in access exclusive mode`);
        await action();
      } finally {
        await holder.query('rollback');
      }
    },
    sessions,
    noneInTransaction: () => until(async () => (await sessions('in transaction')) === 0),
    end: async () => {
      await Promise.all([holder.end(), watcher.end()]);
    },
  };
};
