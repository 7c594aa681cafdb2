import { openWord, paragraphs, readText } from '../../src/packages/nd30-document/tests/support/wordFile';
import { adminAccount, roleWith, type AdminAccount } from './adminAccount';
import { createCommune, documents, saveRecord } from './records';
import type { TestApp } from './strapi';

/** One setting of `config/exports.ts`, as an office would have it in `config/plugins.ts`. */
export const setExports = ({ strapi }: TestApp, name: string, value: number): void => {
  strapi.config.set(`plugin::cchc-report.exports.${name}`, value);
};

/** The types that keep evidence. */
const WITH_EVIDENCE = ['api::article.article', 'api::meeting.meeting', 'api::outreach.outreach'];

/** An account that may read figures and write files, and open what evidence is kept with. */
export const exporter = async (app: TestApp): Promise<AdminAccount> => {
  const opening = WITH_EVIDENCE.map((subject) => ({
    action: 'plugin::content-manager.explorer.read',
    subject,
  }));
  const role = await roleWith(app, ['plugin::cchc-report.export', 'plugin::cchc-report.read', ...opening]);
  return adminAccount(app, role);
};

/** Slug of a new commune with a published article of 2024-H1 under each title. */
export const communeWith = async ({ strapi }: TestApp, titles: readonly string[]): Promise<string> => {
  const commune = await createCommune(strapi);
  for (const title of titles) await saveRecord(strapi, 'article', commune, { data: { title } });
  const agency = await documents(strapi, 'agency').findOne({ documentId: commune.agency });
  return String(agency?.['slug']);
};

/** So many articles of 2024-H1 at once, written past the document service. */
export const addArticles = async ({ strapi }: TestApp, slug: string, count: number): Promise<void> => {
  await strapi.db.connection.raw(
    `with made as (
       insert into articles (document_id, title, slug, kind, topic, published_on, published_at)
       select :slug || '-' || n, 'Tin ' || n, :slug || '-' || n, 'news', 'general', date '2024-03-01', now()
         from generate_series(1, :count::integer) n
       returning id)
     insert into articles_agency_lnk (article_id, agency_id)
     select made.id, agency.id from made, agencies agency where agency.slug = :slug`,
    { slug, count },
  );
};

export interface Download {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Sends a request. @returns the bytes of the answer */
export const bytesOf = async (asked: ReturnType<TestApp['http']['get']>): Promise<Download> => {
  const { status, headers, body } = await asked.buffer(true).parse((answer, done) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  });
  return { status, headers, bytes: body as Uint8Array };
};

/** The export of 2024-H1: a file, or a refusal. */
export const download = (account: AdminAccount, query: string): Promise<Download> =>
  bytesOf(account.request('get', `/cchc-report/export?period=2024-H1&${query}`));

/** Reads the refusal of a download. */
export const refusalOf = ({ bytes }: Download): { message: string; details: { code: string } } =>
  JSON.parse(Buffer.from(bytes).toString()).error;

/** Reads the text of a downloaded Word file. */
export const wordsOf = ({ bytes }: Download): string =>
  paragraphs(openWord(bytes).body).map(readText).join('\n');
