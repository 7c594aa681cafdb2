import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Rows } from './rows';
import { until } from './until';

/** Publishes a document with a version in its title. @returns whether that was acknowledged; false when the server was gone */
export type Publish = (documentId: string, version: number) => Promise<boolean>;

/** The acknowledged state of a document that is published repeatedly. */
export interface Published {
  readonly documentId: string;
  /** The last version that was acknowledged, and the last that was asked for. */
  acknowledged: number;
  asked: number;
}

const KILL_WITHIN = 600;

/** Each step of a publish takes a while: else a kill would hardly ever come between two of them. */
const SLOW = `
  create or replace function slow_publish() returns trigger language plpgsql as
    $$ begin perform pg_sleep(0.04); return null; end $$;
  create or replace trigger slow_publish after insert or delete on articles
    for each row execute function slow_publish();
  create or replace trigger slow_publish after insert on articles_channels_lnk
    for each row execute function slow_publish()`;

const SLEEPING = `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`;

/** Publishes every document repeatedly, each as soon as the last publish is acknowledged, and kills the server during a publish. */
export const publishUntilKilled = async (
  rows: Rows,
  documents: readonly Published[],
  publish: Publish,
  kill: () => Promise<void>,
): Promise<void> => {
  await rows.all(SLOW);
  const writers = documents.map(async (document) => {
    for (;;) {
      document.asked += 1;
      if (!(await publish(document.documentId, document.asked))) return;
      document.acknowledged = document.asked;
    }
  });
  await setTimeout(randomInt(KILL_WITHIN));
  await until(async () => (await rows.all(SLEEPING)).length > 0);
  await kill();
  await Promise.all(writers);
};

export const titleOf = (version: number): string => `Lần ${version}`;

/** Documents that are published not at all, twice, half, or as another version than one that was acknowledged or asked for since. */
export const wronglyPublished = async (rows: Rows, documents: readonly Published[]): Promise<object[]> => {
  const stored = await rows.all<{ id: string; drafts: number; published: string[]; channels: number }>(`
    select document_id as id, count(*) filter (where published_at is null)::int as drafts,
           array_agg(title) filter (where published_at is not null) as published,
           (count(distinct l.article_id) filter (where published_at is not null))::int as channels
      from articles a left join articles_channels_lnk l on l.article_id = a.id group by document_id`);
  return documents.flatMap((document) => {
    const found = stored.find(({ id }) => id === document.documentId);
    const { acknowledged, asked } = document;
    const right = Array.from({ length: asked - acknowledged + 1 }, (_, more) => titleOf(acknowledged + more));
    const [title = '', ...others] = found?.published ?? [];
    const isRight =
      found?.drafts === 1 && others.length === 0 && right.includes(title) && found.channels === 1;
    return isRight ? [] : [{ ...document, found }];
  });
};
