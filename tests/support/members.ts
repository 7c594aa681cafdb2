import type { Core } from '@strapi/strapi';
import type { AdminAccount } from './adminAccount';
import type { TestApp } from './strapi';

interface Membership {
  /** Slug of the office. */
  readonly agency: string;
  readonly reach: 'own' | 'below';
}

const PLACED = 'cchc.test.placed';

/** Accounts that a suite has placed itself; kept with the app, which suites with modules of their own share. */
const placedIn = (strapi: Core.Strapi): Set<number> => {
  const known = strapi.config.get<Set<number>>(PLACED, new Set());
  strapi.config.set(PLACED, known);
  return known;
};

const join = async (
  strapi: Core.Strapi,
  where: string,
  values: readonly (string | number)[],
): Promise<void> => {
  const { agency, account } = strapi.config.get<Newest>(BEFORE, { agency: 0, account: 0 });
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      `insert into cchc_members select u.id, r.document_id, 'own' from admin_users u cross join agencies r
        where ${where} and r.id > ? and u.id > ? on conflict do nothing`,
      [...values, agency, account],
    );
  });
};

interface Newest {
  readonly agency: number;
  readonly account: number;
}

const BEFORE = 'cchc.test.before';

/** From now on accounts and offices of suites before this one are left out: an account of hundreds of offices is slow. */
export const forgetFormerSuites = async (strapi: Core.Strapi): Promise<void> => {
  const { rows } = await strapi.db.connection.raw(
    'select (select coalesce(max(id), 0) from agencies) as agency, (select coalesce(max(id), 0) from admin_users) as account',
  );
  const [newest] = rows as Newest[];
  strapi.config.set(BEFORE, newest);
};

interface Created {
  readonly result: { readonly id: number };
}

/**
 * From now on every account of a suite is a member of every office of it, for suites about something else. Those that a suite has placed itself stay
 * where they are.
 */
export const joinAllOffices = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterCreate: ({ result }: Created) => join(strapi, 'u.id = ?', [result.id]),
  } as never);
  strapi.db.lifecycles.subscribe({
    models: ['api::agency.agency'],
    afterCreate: ({ result }: Created) =>
      join(strapi, 'r.id = ? and not u.id = any(?)', [result.id, `{${[...placedIn(strapi)].join(',')}}`]),
  } as never);
};

/** Makes an account a member of these offices and no others. */
export const joinOffices = async (
  { strapi }: TestApp,
  { id }: Pick<AdminAccount, 'id'>,
  offices: readonly Membership[],
): Promise<void> => {
  placedIn(strapi).add(id);
  const { connection } = strapi.db;
  await connection('cchc_members').where({ account_id: id }).delete();
  for (const { agency, reach } of offices)
    await connection.raw('insert into cchc_members select ?, document_id, ? from agencies where slug = ?', [
      id,
      reach,
      agency,
    ]);
};
