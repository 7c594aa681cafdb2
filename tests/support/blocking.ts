import type { Rows } from './rows';
import { until } from './until';

/** A lock of the database that rows of a table wait for before they are written. */
export interface Gate {
  /** Some row waits. */
  reached(): Promise<void>;
  open(): Promise<void>;
}

const KEY = 4711;

/** From now on articles of this title wait until the gate is opened; `rows` holds it. */
export const closeGate = async (rows: Rows, title: string): Promise<Gate> => {
  await rows.all(
    `create function cchc_test_wait() returns trigger language plpgsql as $$
     begin perform pg_advisory_xact_lock_shared(${KEY}); return new; end $$`,
  );
  await rows.all(
    `create trigger cchc_test_wait before insert on articles for each row when (new.title = '${title}')
     execute function cchc_test_wait()`,
  );
  await rows.all(`select pg_advisory_lock(${KEY})`);
  return {
    reached: () =>
      until(async () => {
        const { waiting } = await rows.one<{ waiting: boolean }>(
          `select exists (select from pg_locks where locktype = 'advisory' and objid = ${KEY} and not granted
                             and database = (select oid from pg_database where datname = current_database())) as waiting`,
        );
        return waiting;
      }),
    open: async () => {
      await rows.all(`select pg_advisory_unlock(${KEY})`);
      await rows.all('drop trigger cchc_test_wait on articles');
      await rows.all('drop function cchc_test_wait');
    },
  };
};

/** The next `times` times that `table` is written so, the database refuses with this SQLSTATE. @returns what takes it back */
export const refuseNext = async (
  rows: Rows,
  { table, on, state, times }: { table: string; on: 'insert' | 'update'; state: string; times: number },
): Promise<() => Promise<void>> => {
  await rows.all('create sequence cchc_test_refusals');
  await rows.all(
    `create function cchc_test_refuse() returns trigger language plpgsql as $$
     begin
       if nextval('cchc_test_refusals') <= ${times} then raise exception 'refused' using errcode = '${state}'; end if;
       return null;
     end $$`,
  );
  await rows.all(
    `create trigger cchc_test_refuse after ${on} on ${table} for each statement execute function cchc_test_refuse()`,
  );
  return async () => {
    await rows.all(`drop trigger cchc_test_refuse on ${table}`);
    await rows.all('drop function cchc_test_refuse');
    await rows.all('drop sequence cchc_test_refusals');
  };
};
