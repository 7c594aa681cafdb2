import { type RecordType, recordUid } from '../../src/records/types';
import { adminAccount } from './adminAccount';
import { type Commune, documents, type Saved, saveRecord, tieToDraft } from './records';
import { issued, walk } from './reports';
import type { TestApp } from './strapi';

/** The agency of the demo records. */
export const HOME = 'ich-hau';

/** Text that no page may show. */
export const SECRET = 'BÍ MẬT CHƯA CÔNG BỐ';

/** Makes the portal another agency's. */
export const setHome = async ({ strapi }: TestApp, slug: string | null): Promise<void> => {
  await strapi.plugin('cchc-report').service('settings').set({ homeAgency: slug });
};

/** Issues and shows three reports of the home agency: one of a quarter, what took its place, one of the half-year. */
export const showReports = async (
  app: TestApp,
): Promise<{ readonly old: string; readonly renewed: string; readonly halfYear: string }> => {
  const writing = walk(await adminAccount(app, 'cchc-can-bo'));
  const leader = await adminAccount(app, 'cchc-lanh-dao');
  const leading = walk(leader);
  const issue = (kind: string, period: string, issuedOn: string) =>
    issued({ writing, leading }, { agency: HOME, kind, period }, { issuedOn });
  const { documentId: old } = await issue('quarter', '2024-Q1', '2024-03-20');
  const { documentId: renewed } = (await leading.step(old, 'supersede')).body.data;
  await writing.step(renewed, 'submit');
  await leading.step(renewed, 'issue', { issuedOn: '2024-03-25' });
  const { documentId: halfYear } = await issue('half-year', '2024-H1', '2024-06-20');
  for (const id of [old, renewed, halfYear])
    await leader.request('put', `/cchc-report/reports/${id}/visibility`).send({ public: true }).expect(200);
  return { old, renewed, halfYear };
};

/** A draft, a published record that was changed since, evidence, and a published record that leads to a draft: all of the home agency. */
export const recordSecrets = async ({ strapi }: TestApp): Promise<void> => {
  const agency = (await documents(strapi, 'agency').findMany({ filters: { slug: HOME } }))[0]?.documentId;
  const changed = (await documents(strapi, 'article').findMany({ status: 'published', limit: 1 }))[0];
  await documents(strapi, 'article').update({
    documentId: changed?.documentId,
    data: { title: SECRET, evidence: [{ title: SECRET, url: 'https://example.vn/a' }] },
  });
  const hidden = await documents(strapi, 'plan').create({
    data: {
      agency,
      number: 98,
      symbol: 'KH-UBND',
      subject: SECRET,
      issuedOn: '2024-03-01',
      year: 2024,
      purpose: 'par',
    },
  });
  const channels = [(await documents(strapi, 'channel').findMany({ limit: 1 }))[0]?.documentId];
  const article = { agency, kind: 'news', channels, publishedOn: '2024-06-01' };
  const { documentId } = await documents(strapi, 'article').create({
    status: 'published',
    data: {
      ...article,
      title: 'Bài có minh chứng',
      slug: 'co-minh-chung',
      plan: hidden.documentId,
      evidence: [{ title: SECRET, url: 'https://example.vn/b' }],
    },
  });
  await tieToDraft(strapi, documentId, hidden.documentId);
  await documents(strapi, 'article').create({
    data: { ...article, title: SECRET, column: SECRET, slug: 'nhap' },
  });
};

/** A published procedure of the home agency that has no sector, with a form whose name people changed to one without its kind. */
export const recordUnsorted = async ({ strapi }: TestApp): Promise<void> => {
  const agency = (await documents(strapi, 'agency').findMany({ filters: { slug: HOME } }))[0]?.documentId;
  const form = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'Tờ khai',
      url: '/uploads/To_khai_5f24.pdf',
      hash: 'To_khai_5f24',
      ext: '.pdf',
      mime: 'application/pdf',
      size: 1,
      provider: 'local',
      folderPath: '/',
    },
  });
  await documents(strapi, 'procedure').create({
    status: 'published',
    data: {
      agency,
      code: '9.000001',
      name: 'Thủ tục thử',
      executionLevel: 'commune',
      onlineLevel: 'none',
      forms: [form.id],
    },
  });
};

/** Text that would run if a page did not escape it, with characters that XML forbids. */
export const PAYLOAD = `<script>window.hit=1</script><img src=x onerror="window.hit=1">'"{{ 7 | times: 7 }}]]>\u0007\ufffe`;

const TEXT_TYPES = ['string', 'text', 'richtext'];
/** Fields whose rules require a certain form. */
const OF_FORM = ['slug', 'code', 'portalUrl', 'sourceUrl', 'email', 'mapUrl', 'feedbackUrl'];

const hostileTexts = (app: TestApp, uid: string): Record<string, string> => {
  const { attributes } = app.strapi.getModel(uid as 'api::plan.plan');
  return Object.fromEntries(
    Object.entries<{ type: string }>(attributes).flatMap(([name, { type }]) =>
      TEXT_TYPES.includes(type) && !OF_FORM.includes(name) ? [[name, PAYLOAD]] : [],
    ),
  );
};

/** Publishes a record of every kind that has a page, each of its texts hostile. */
export const recordHostile = async (app: TestApp, commune: Commune): Promise<void> => {
  const { strapi } = app;
  const url = 'https://example.vn/"><script>window.hit=1</script>';
  const file = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: PAYLOAD,
      alternativeText: PAYLOAD,
      url: '/uploads/"><script>.png',
      hash: 'x',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      provider: 'local',
      folderPath: '/',
    },
  });
  const save = (type: RecordType, data: object): Promise<Saved> =>
    saveRecord(strapi, type, commune, { data: { ...hostileTexts(app, recordUid(type)), ...data } });
  for (const type of ['agency', 'sector', 'channel'] as const)
    await documents(strapi, type).update({
      documentId: commune[type],
      data: hostileTexts(app, recordUid(type)),
    });
  await documents(strapi, 'agency').update({
    documentId: commune.agency,
    data: { mapUrl: url, feedbackUrl: url, leaders: [{ ...hostileTexts(app, 'agency.leader') }] },
  });
  const document = await save('official-document', { file: file.id, portalUrl: url });
  const plan = await save('plan', {
    file: file.id,
    basedOn: [document.documentId],
    objectives: [{ ...hostileTexts(app, 'plan.objective'), target: 1, due: '2024-05-01' }],
  });
  const procedure = await save('procedure', {
    sector: commune.sector,
    portalUrl: url,
    forms: [file.id],
    methods: [{ ...hostileTexts(app, 'procedure.method'), channel: 'direct' }],
  });
  await save('procedure-change', { procedure: procedure.documentId });
  await save('article', {
    slug: 'hiem',
    body: `${PAYLOAD}\n\n# ${PAYLOAD}\n\n[x](javascript:alert(1)) ![y](javascript:alert(1))`,
    cover: file.id,
    sourceUrl: url,
    procedures: [procedure.documentId],
    plan: plan.documentId,
  });
  await save('meeting', { plans: [plan.documentId], documents: [document.documentId] });
};
