import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { RECORD_TYPES, recordUid } from '../../../src/records/types';
import { adminAccount } from '../adminAccount';
import { reportActs, SOMEBODY } from '../issues';
import { fileRow } from '../media';
import { hostileHeader } from '../publicSurface/hostile';
import { schemaPair } from '../publicSurface/schemaQueries';
import { createCommune, documents, saveRecord, validRecord } from '../records';
import { slugOf } from '../reports';
import type { TestApp } from '../strapi';

/** Whatever hostile requests may name, and the accounts that send them. */
export interface World {
  /** Bearer tokens by role; nobody's is null. */
  readonly roles: readonly string[];
  /** A signed-in session of that role: each request for one makes a new account, as sessions do not outlive every request. */
  session(role: string): Promise<string | null>;
  /** Ids by the start of the address that takes them. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Document ids by type, and the names of types that have none. */
  readonly documents: Readonly<Record<string, readonly string[]>>;
  /** Queries that the schema of a type leads to, rightly or not: `filters[agency][id]=x`. */
  readonly queries: Readonly<Record<string, readonly string[]>>;
  readonly headers: readonly (readonly [string, string])[];
  readonly agency: string;
  /** A record that may be published, by type. */
  record(uid: string): Record<string, unknown>;
}

const ROLES = ['nobody', 'strapi-author', 'cchc-lanh-dao', 'cchc-can-bo', 'strapi-super-admin'];

const OTHER_MODELS = [
  ...['plugin::upload.file', 'plugin::upload.folder', 'admin::user', 'plugin::users-permissions.user'],
  ...['plan.objective', 'plugin::i18n.locale'],
];

/** So many of each kind that hostile deletions do not use them up at once. */
const COPIES = 12;

const repeat = async (make: (count: number) => Promise<unknown>): Promise<string[]> => {
  const ids: string[] = [];
  for (let count = 0; count < COPIES; count += 1) ids.push(String(await make(count)));
  return ids;
};

export const createWorld = async (app: TestApp): Promise<World> => {
  const { strapi } = app;
  const commune = await createCommune(strapi);
  const rows = async (uid: string, data: object): Promise<number> =>
    (await strapi.db.query(uid as never).create({ data: data as never })).id as number;
  const roles = await repeat((count) => rows('admin::role', { name: `Vai ${count}`, code: randomUUID() }));
  const users = await repeat((count) =>
    rows('admin::user', { firstname: 'A', email: `la-${count}@x.vn`, roles: [Number(roles[count])] }),
  );
  const folders = await repeat(async (count) => {
    const folder = { name: `Thư mục ${count}`, pathId: count + 1, path: `/${count + 1}` };
    return rows('plugin::upload.folder', folder);
  });
  const files = await repeat(() => fileRow(app));
  const token = { description: '', lastUsedAt: null, expiresAt: null };
  const tokens = await repeat((count) =>
    rows('admin::api-token', { ...token, name: `T${count}`, type: 'read-only', accessKey: randomUUID() }),
  );
  const transfers = await repeat((count) =>
    rows('admin::transfer-token', { ...token, name: `C${count}`, accessKey: randomUUID() }),
  );
  const hook = { url: 'http://127.0.0.1:9/', headers: {}, events: [], enabled: false };
  const hooks = await repeat((count) => rows('strapi::webhook', { ...hook, name: `W${count}` }));
  const records: Record<string, readonly string[]> = {};
  for (const type of RECORD_TYPES) {
    const procedure = (await documents(strapi, 'procedure').findMany({ limit: 1 }))[0]?.documentId;
    const data = validRecord(type, commune, procedure);
    const made = [
      await documents(strapi, type).create({ data, status: 'published' }),
      await documents(strapi, type).create({ data: validRecord(type, commune, procedure), status: 'draft' }),
    ];
    records[recordUid(type)] = made.map(({ documentId }) => documentId);
  }
  await saveRecord(strapi, 'article', commune);
  const procedure = records[recordUid('procedure')]?.[0];
  const queried = [...Object.keys(records), ...OTHER_MODELS];
  const agency = await slugOf(app, commune.agency);
  const acts = reportActs(app);
  const reports: string[] = [];
  for (const period of ['2024-01', '2024-02', '2024-03']) {
    const { data } = await acts.create({ agency, kind: 'month', period }, SOMEBODY, new Date());
    reports.push(data.documentId);
  }
  const remarks: string[] = [];
  for (const report of reports) {
    const { rows: made } = await strapi.db.connection.raw(
      `insert into cchc_remarks (report_id, section, text, name, at) values (?, 'opening', 'Góp ý', 'Lê Thị Hoa', now()) returning id`,
      [report],
    );
    remarks.push(String(made[0].id));
  }
  return {
    roles: ROLES,
    session: async (role) => (role === 'nobody' ? null : (await adminAccount(app, role)).token),
    ids: {
      '/admin/users': users,
      '/admin/roles': roles,
      '/admin/webhooks': hooks,
      '/admin/api-tokens': tokens,
      '/admin/admin-tokens': tokens,
      '/admin/transfer/tokens': transfers,
      '/upload/files': files,
      '/upload/folders': folders,
      '/api/upload': files,
      '/i18n/locales': ['1', '2'],
      '/users-permissions/roles': ['1', '2'],
      '/cchc-report/remarks': remarks,
      '/cchc-report': reports,
    },
    documents: { ...records, ...Object.fromEntries(OTHER_MODELS.map((uid) => [uid, ['1']])) },
    queries: Object.fromEntries(
      queried.map((uid) => [uid, fc.sample(schemaPair(strapi, uid), { numRuns: 60, seed: 1 })]),
    ),
    headers: fc.sample(hostileHeader, { numRuns: 100, seed: 1 }),
    agency,
    record: (uid) => {
      const type = RECORD_TYPES.find((one) => recordUid(one) === uid) ?? 'article';
      return validRecord(type, commune, procedure);
    },
  };
};
