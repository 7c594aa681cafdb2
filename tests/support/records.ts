import type { Core } from '@strapi/strapi';
import { type RecordType, recordUid } from '../../src/records/types';
import { outside } from './outside';

export interface Saved {
  documentId: string;
  [field: string]: unknown;
}

/** An agency with a channel, a sector and a published procedure: what records refer to. */
export interface Commune {
  agency: string;
  channel: string;
  sector: string;
}

interface Documents {
  create(params: object): Promise<Saved>;
  update(params: object): Promise<Saved>;
  publish(params: object): Promise<{ entries: Saved[] }>;
  unpublish(params: object): Promise<unknown>;
  discardDraft(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
  findOne(params: object): Promise<Saved | null>;
  findMany(params: object): Promise<Saved[]>;
}

/** The document service of one of the ten types, its types widened: tests send wrong data on purpose. */
export const documents = (strapi: Core.Strapi, type: RecordType): Documents =>
  strapi.documents(recordUid(type)) as unknown as Documents;

/** Counted through all suites of a worker: those that share an app must not use one name twice. */
const next = (): number => {
  outside.kept.serial = (outside.kept.serial ?? 0) + 1;
  return outside.kept.serial;
};

export const createCommune = async (strapi: Core.Strapi): Promise<Commune> => {
  const number = next();
  const agency = await documents(strapi, 'agency').create({
    data: {
      name: `Ủy ban nhân dân xã Số ${number}`,
      shortName: 'UBND xã',
      level: 'commune',
      placeName: `Số ${number}`,
    },
  });
  const channel = await documents(strapi, 'channel').create({
    data: { name: `Trang thông tin ${number}`, class: 'online', unit: 'tin, bài' },
  });
  const sector = await documents(strapi, 'sector').create({ data: { name: `Hộ tịch ${number}` } });
  return { agency: agency.documentId, channel: channel.documentId, sector: sector.documentId };
};

/** Complete data that may be published; `procedure` is needed for a procedure-change only. */
export const validRecord = (
  type: RecordType,
  commune: Commune,
  procedure?: string,
): Record<string, unknown> => {
  const number = next();
  const { agency, channel } = commune;
  const records: Record<RecordType, Record<string, unknown>> = {
    agency: { name: `Cơ quan ${number}`, shortName: 'CQ', level: 'commune', placeName: 'Ích Hậu' },
    sector: { name: `Lĩnh vực ${number}` },
    channel: { name: `Kênh ${number}`, class: 'online', unit: 'tin, bài' },
    procedure: {
      agency,
      code: `1.${String(100_000 + number)}`,
      name: 'Đăng ký khai sinh',
      executionLevel: 'commune',
      onlineLevel: 'full',
    },
    'procedure-change': {
      agency,
      procedure,
      kind: 'amended',
      effectiveOn: '2024-02-01',
      postedOn: '2024-02-02',
    },
    article: {
      agency,
      title: `Bài viết ${number}`,
      kind: 'news',
      channels: [channel],
      topic: 'general',
      publishedOn: '2024-03-01',
    },
    meeting: {
      agency,
      title: 'Chào cờ đầu tháng',
      kind: 'flag-ceremony',
      topic: 'general',
      heldOn: '2024-03-04',
      integrated: true,
    },
    plan: {
      agency,
      number,
      symbol: 'KH-UBND',
      subject: 'Tuyên truyền',
      issuedOn: '2024-02-26',
      year: 2024,
      purpose: 'par-communication',
    },
    outreach: {
      agency,
      title: 'Treo pa nô',
      channel,
      topic: 'general',
      quantity: 2,
      happenedOn: '2024-03-05',
    },
    'official-document': {
      agency,
      type: 'resolution',
      number: '76',
      symbol: 'NQ-CP',
      subject: 'Chương trình tổng thể',
      issuedOn: '2021-07-15',
      issuerName: 'Chính phủ',
    },
  };
  return records[type];
};

/** Saves a valid record, with what the test changes of it. */
export const saveRecord = (
  strapi: Core.Strapi,
  type: RecordType,
  commune: Commune,
  {
    data = {},
    status = 'published',
  }: { data?: Record<string, unknown>; status?: 'draft' | 'published' } = {},
): Promise<Saved> =>
  documents(strapi, type).create({ data: { ...validRecord(type, commune), ...data }, status });

/** Relates a published article to a missing plan, by SQL because Strapi would drop the relation: an old fault may have left such rows. */
export const tieToDraft = async (strapi: Core.Strapi, article: string, plan: string): Promise<void> => {
  const draft = await strapi.db
    .query(recordUid('plan'))
    .findOne({ where: { documentId: plan, publishedAt: null } });
  await strapi.db.query(recordUid('article')).update({
    where: { documentId: article, publishedAt: { $notNull: true } },
    data: { plan: draft.id },
  });
};
