import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import { startAppProcess } from './appProcess';
import { type Answered, type Ask, asking, Unanswered } from './asking';
import type { TestDatabase } from './database';
import type { Rows } from './rows';

/** A report to issue, and the idempotency key of its requests. */
interface Order {
  readonly id: string;
  readonly key: string;
  /** The number that was asked for last: that of a request without an answer is asked for again. */
  number: number | null;
}

/** Results of all rounds. */
export interface Killed {
  /** Answers that never came, and how many of those issues were done all the same. */
  readonly unanswered: number;
  readonly doneUnheard: number;
  /** Reports that were said to be issued and are not, under that number. */
  readonly lost: readonly string[];
  /** Reports that were found half issued. */
  readonly halves: readonly string[];
}

/** Processes that start while another one serves: starting takes most of a round. */
const AHEAD = 2;
/** Milliseconds after the first issue has begun to be stored: about as long as those in flight take to be stored, and longer. */
const KILL_WITHIN = 1500;
/** Milliseconds between two looks for that. */
const LOOK = 10;

const proposeNumber = async (ask: Ask, { id }: Order): Promise<number> => {
  const { status, body } = await ask<{ number: number }>('GET', `/reports/${id}/proposal`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.data.number;
};

/** Asks until it is issued; null when the connection broke. */
const issue = async (ask: Ask, order: Order): Promise<number | null> => {
  try {
    order.number ??= await proposeNumber(ask, order);
    for (;;) {
      const { status, body }: Answered<ReportDetail> = await ask(
        'POST',
        `/reports/${order.id}/issue`,
        { number: order.number, issuedOn: '2024-12-20' },
        { 'Idempotency-Key': order.key },
      );
      if (status === 200) return body.data.issued?.number ?? null;
      if (body.error?.details.code !== 'number_taken') throw new Error(JSON.stringify(body));
      order.number = Number(body.error.details['next']);
    }
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
};

/** Each step of storing an issue takes a while, the commit too: else a kill would hardly ever come between two of them. */
const SLOW = `
  create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.04); return null; end $$;
  create trigger slow after insert on cchc_issued_reports for each row execute function slow();
  create trigger slow after insert on cchc_report_standings for each row execute function slow();
  create trigger slow after insert on cchc_report_requests for each row execute function slow();
  create trigger slow after update on cchc_reports for each row execute function slow();
  create constraint trigger slow after insert on cchc_report_actions deferrable initially deferred
    for each row execute function slow()`;

/** Waits until some issue is being stored, or there is nothing to wait for any more. */
const storing = async (rows: Rows, isOver: () => boolean): Promise<void> => {
  for (;;) {
    const sleeping = await rows.all(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    );
    if (sleeping.length > 0 || isOver()) return;
    await setTimeout(LOOK);
  }
};

/** Reports of which some rows say that they were issued and some that they were not, or whose hashes are wrong. */
export const halfIssued = async (rows: Rows): Promise<string[]> => {
  const found = await rows.all<{ id: string }>(`
    select r.document_id as id
      from cchc_reports r
      left join cchc_issued_reports i on i.report_id = r.document_id
      left join cchc_report_standings s on s.report_id = r.document_id
     where 1 <> (select count(distinct is_so) from (values
             (r.state = 'issued'), (i.report_id is not null), (s.report_id is not null),
             (1 = (select count(*) from cchc_report_actions a where a.report_id = r.document_id and a.action = 'issue')),
             (exists (select 1 from cchc_report_requests q where q.report_id = r.document_id))) v(is_so))
        or i.docx_sha256 <> encode(sha256(i.docx), 'hex')
        or i.document_sha256 <> encode(sha256(convert_to(i.document, 'UTF8')), 'hex')`);
  return found.map(({ id }) => id);
};

interface Asked {
  readonly ids: readonly string[];
  readonly token: string;
  readonly rounds: number;
  readonly atOnce: number;
}

/**
 * Round by round: a process of the app is asked for some issues at once and killed at a random moment; what was not answered is
 * asked for again in the next round, under its key. In the end `rest` is asked for what is left, as many at once.
 */
export const killWhileIssuing = async (
  database: TestDatabase,
  rows: Rows,
  { ids, token, rounds, atOnce }: Asked,
  rest: Ask,
): Promise<Killed> => {
  const orders: readonly Order[] = ids.map((id) => ({ id, key: randomUUID(), number: null }));
  const acknowledged = new Map<string, number>();
  const seen = { unanswered: 0, doneUnheard: 0, lost: [] as string[], halves: [] as string[] };
  const waiting = (): readonly Order[] => orders.filter(({ id }) => !acknowledged.has(id));
  const answer = async (ask: Ask, asked: readonly Order[]): Promise<readonly string[]> => {
    const answers = await Promise.all(
      asked.map(async (order) => ({ id: order.id, number: await issue(ask, order) })),
    );
    for (const { id, number } of answers) if (number !== null) acknowledged.set(id, number);
    return answers.filter(({ number }) => number === null).map(({ id }) => id);
  };
  const look = async (unanswered: readonly string[]): Promise<void> => {
    const numbers = await numbersOf(rows);
    seen.unanswered += unanswered.length;
    seen.doneUnheard += unanswered.filter((id) => numbers.has(id)).length;
    seen.lost.push(...[...acknowledged].flatMap(([id, number]) => (numbers.get(id) === number ? [] : [id])));
    seen.halves.push(...(await halfIssued(rows)));
  };
  await rows.all(SLOW);
  const servers = ahead(rounds, () => startAppProcess(database));
  // Each round has its own part of the time, early to late: chance alone might leave few rounds all too late.
  let round = 0;
  for await (const server of servers) {
    let isOver = false;
    const answered = answer(asking(server.url, token), waiting().slice(0, atOnce)).finally(() => {
      isOver = true;
    });
    await storing(rows, () => isOver);
    await setTimeout(KILL_WITHIN * ((round + Math.random()) / rounds));
    round += 1;
    await server.kill();
    await look(await answered);
  }
  await rows.all('drop function slow cascade');
  for (const left = [...waiting()]; left.length > 0;) await look(await answer(rest, left.splice(0, atOnce)));
  return seen;
};

const numbersOf = async (rows: Rows): Promise<ReadonlyMap<string, number>> => {
  const stored = await rows.all<{ id: string; number: number }>(
    'select report_id as id, number from cchc_issued_reports',
  );
  return new Map(stored.map(({ id, number }) => [id, number]));
};

/** So many of what takes long to start, one after another; the next ones start while one is used. */
async function* ahead<T>(count: number, start: () => Promise<T>): AsyncGenerator<T> {
  const started: Promise<T>[] = [];
  for (let given = 0; given < count; given += 1) {
    while (started.length < Math.min(AHEAD, count - given)) started.push(start());
    const next = started.shift();
    if (next !== undefined) yield await next;
  }
}
