import { createHash } from 'node:crypto';
import { queryOn } from '../../../src/plugins/cchc-report/server/src/sources/query';
import type { Query } from '../../../src/plugins/cchc-report/server/src/sources';
import type { Verification } from '../../../src/plugins/cchc-report/server/src/reports/service/verification';
import type { TestApp } from '../strapi';
import { rule } from './definitions';
import { field } from './fields';
import { alike, inserted, middle, order, ownKey, tail, wholeChain } from './logs';
import { randomOf } from './random';
import { addedRow, checkpointRow, removedRow, wholeReport } from './rows';
import type { Tampered, Tampering } from './tampering';

const KINDS: Readonly<Record<string, Tampering>> = {
  field,
  alike,
  ownKey,
  tail,
  middle,
  wholeChain,
  order,
  inserted,
  wholeReport,
  removedRow,
  addedRow,
  checkpointRow,
  rule,
};

export const KIND_NAMES = Object.keys(KINDS);

interface VerificationService {
  within(query: Query): Promise<Verification>;
}

class RolledBack extends Error {}

/** Lets ids be chosen, and keeps no key and no trigger in the way: the superuser may. */
const OPEN = [
  'set local session_replication_role = replica',
  'create temporary sequence cchc_forged start 1000000',
  'alter table cchc_report_actions alter column id drop identity',
  `alter table cchc_report_actions alter column id set default nextval('cchc_forged')`,
];

/** Puts back what `OPEN` took away: a broken rule would be named beside what was done with it. */
const CLOSE = [
  'set local session_replication_role = origin',
  'alter table cchc_report_actions alter column id drop default',
  'alter table cchc_report_actions alter column id add generated always as identity',
];

/** Takes the CHECK rules away, and gives what puts them back as a start would. */
const openChecks = async (query: Query): Promise<readonly string[]> => {
  const checks = await query<{ table: string; name: string; definition: string }>(
    `select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'c' and c.relname like 'cchc%' and c.relnamespace = cast(current_schema() as regnamespace)`,
  );
  for (const { table, name } of checks) await query(`alter table ${table} drop constraint ${name}`);
  return checks.map(
    ({ table, name, definition }) =>
      `alter table ${table} add constraint ${name} ${definition.replace(/ NOT VALID$/, '')} not valid`,
  );
};

/** Runs `verify` after a forgery in the database, then undoes the forgery. */
export const faultsAfter = async (
  { strapi }: TestApp,
  tamper: (query: Query) => Promise<void>,
): Promise<Verification['faults']> => {
  let faults: Verification['faults'] = [];
  const service = strapi.plugin('cchc-report').service<VerificationService>('verification');
  try {
    await strapi.db.connection.transaction(async (trx) => {
      const query = queryOn(trx);
      await tamper(query);
      faults = (await service.within(query)).faults;
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  return faults;
};

/** Takes every rule out of the way. @returns the statements that put them back */
const open = async (query: Query): Promise<readonly string[]> => {
  for (const statement of OPEN) await query(statement);
  return [...(await openChecks(query)), ...CLOSE];
};

/** With the rules off and on again, unless the rules are what is tampered with. */
const tamperWith = async (query: Query, kind: string, seed: number): Promise<Tampered> => {
  const tampering = KINDS[kind];
  if (tampering === undefined) throw new Error(`no kind ${kind}`);
  const random = randomOf(seedOf(seed));
  if (kind === 'rule') return tampering(query, random);
  const close = await open(query);
  const done = await tampering(query, random);
  for (const statement of close) await query(statement);
  return done;
};

/** A round that was not named: what was done, and what `verify` said. */
export interface Missed {
  readonly seed: number;
  readonly kind: string;
  readonly what: string;
  readonly said: readonly string[];
}

/**
 * Tampers once for each seed, in a transaction that is taken back, and looks whether `verify` names it. The kinds take turns.
 * @returns the rounds of which no fault's item names what was tampered with
 */
export const missedOf = async (app: TestApp, seeds: readonly number[]): Promise<readonly Missed[]> => {
  const missed: Missed[] = [];
  for (const seed of seeds) {
    const kind = KIND_NAMES[seed % KIND_NAMES.length] ?? '';
    let what = '';
    let names: readonly string[] = [];
    const faults = await faultsAfter(app, async (query) => {
      ({ what, names } = await tamperWith(query, kind, seed));
    });
    if (!faults.some(({ item }) => names.some((name) => item.includes(name))))
      missed.push({ seed, kind, what, said: faults.map(({ item, fault }) => `${item}: ${fault}`) });
  }
  return missed;
};

/** Neighbouring seeds begin far apart. */
const seedOf = (seed: number): number => createHash('sha256').update(String(seed)).digest().readInt32LE();

/** Runs `verify` after the same rules were switched off and on without a forgery. */
export const faultsOfNothing = (app: TestApp): Promise<Verification['faults']> =>
  faultsAfter(app, async (query) => {
    for (const statement of await open(query)) await query(statement);
  });
