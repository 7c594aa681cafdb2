import { RECORD_TYPES, type RecordType, recordUid } from '../../../src/records/types';
import { adminAccount } from '../adminAccount';
import { fileRow } from '../media';
import { shownReports } from '../publicReports';
import { createCommune, documents, saveRecord, tieToDraft, validRecord } from '../records';
import { recordHalfYear, slugOf } from '../reports';
import { reportActs, SOMEBODY } from '../issues';
import type { TestApp } from '../strapi';

/** Stands in what nobody outside may read, and nowhere else. */
export const SECRET = 'bimatnoibo';

export interface Guarded {
  readonly agency: string;
  /** Document ids of what is published, by type. */
  readonly published: Readonly<Record<RecordType, string>>;
  /** Secrets of records that were never published. */
  readonly drafts: Readonly<Partial<Record<RecordType, string>>>;
  readonly report: string;
  readonly draftReport: string;
}

/** The attribute of a type that says most. */
const TITLES: Readonly<Record<RecordType, string>> = {
  agency: 'name',
  sector: 'name',
  channel: 'name',
  procedure: 'name',
  'procedure-change': 'decisionNumber',
  article: 'title',
  meeting: 'title',
  plan: 'subject',
  outreach: 'title',
  'official-document': 'subject',
};
const WITH_EVIDENCE: readonly RecordType[] = ['article', 'meeting', 'outreach'];
const CATALOGUES: readonly RecordType[] = ['agency', 'sector', 'channel'];
const WITH_FILE: Readonly<Partial<Record<RecordType, string>>> = {
  article: 'cover',
  plan: 'file',
  'official-document': 'file',
};

/** The creator of the records: an administrator with a recognizable address. */
const makeAuthor = async (app: TestApp): Promise<void> => {
  const { strapi } = app;
  const { email } = await adminAccount(app, 'strapi-author');
  const [author] = await strapi.db.query('admin::user').findMany({ where: { email } });
  await strapi.db.query('admin::user').update({
    where: { id: author.id },
    data: {
      email: `${SECRET}@x.vn`,
      firstname: SECRET,
      resetPasswordToken: SECRET,
      registrationToken: SECRET,
    },
  });
  const tables = [...RECORD_TYPES.map((type) => strapi.contentType(recordUid(type)).collectionName), 'files'];
  for (const table of tables)
    await strapi.db.connection(String(table)).update({ created_by_id: author.id, updated_by_id: author.id });
};

/**
 * Records of all ten types, published, each with a later draft, a draft of its own, evidence, a file and an author that nobody
 * outside may know of; a report that is shown, and a draft of one.
 */
export const guardedRecords = async (app: TestApp): Promise<Guarded> => {
  const { strapi } = app;
  const commune = await createCommune(strapi);
  await recordHalfYear(app, commune);
  const agency = await slugOf(app, commune.agency);
  const file = await fileRow(app);
  const published: Partial<Record<RecordType, string>> = {
    agency: commune.agency,
    sector: commune.sector,
    channel: commune.channel,
  };
  const drafts: Partial<Record<RecordType, string>> = {};
  for (const type of RECORD_TYPES.filter((one) => !CATALOGUES.includes(one))) {
    const secret = {
      [TITLES[type]]: `${SECRET} ${type}`,
      ...(WITH_FILE[type] !== undefined && { [WITH_FILE[type]]: file }),
    };
    const evidence = WITH_EVIDENCE.includes(type)
      ? { evidence: [{ title: SECRET, url: `https://x.vn/${SECRET}` }] }
      : {};
    const cover = WITH_FILE[type] === undefined ? {} : { [WITH_FILE[type]]: file };
    const valid = () => validRecord(type, commune, published.procedure);
    const data = { ...valid(), ...evidence, ...cover };
    published[type] = (await saveRecord(strapi, type, commune, { data })).documentId;
    await documents(strapi, type).update({ documentId: published[type], data: secret });
    drafts[type] = (
      await saveRecord(strapi, type, commune, { data: { ...valid(), ...secret }, status: 'draft' })
    ).documentId;
  }
  // Published records are related to unpublished ones.
  const tied = { plan: drafts.plan, procedures: [drafts.procedure] };
  await documents(strapi, 'article').update({ documentId: published.article, data: tied });
  await tieToDraft(strapi, String(published.article), String(drafts.plan));
  await makeAuthor(app);
  const { current } = await shownReports(app, agency, '2024-H1');
  const { data: draft } = await reportActs(app).create(
    { agency, kind: 'half-year', period: '2024-H2' },
    SOMEBODY,
    new Date(),
  );
  return {
    agency,
    published: published as Record<RecordType, string>,
    drafts,
    report: current,
    draftReport: draft.documentId,
  };
};
