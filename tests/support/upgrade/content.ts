import { SENT_FILE } from '../../../src/plugins/cchc-report/server/src/controllers/sentFile';
import type { ReportDetail } from '../../../src/plugins/cchc-report/server/src/contract';
import { type Ask, asking } from '../asking';
import { HEADINGS } from '../articleLists';
import { attach, done, issuedMonth, PDF } from '../fullLife';
import { csv } from '../imports';
import { clientOf, type StartedClient } from '../startedClient';
import type { StartedServer } from '../startedServer';
import { until } from '../until';
import { aPicture } from '../uploadedFiles';

/** The ids of what a fixture holds; the rest is in its database. */
export interface Written {
  readonly agency: string;
  readonly issued: string;
  readonly superseded: string;
  readonly voided: string;
  readonly draft: string;
  readonly submitted: string;
  readonly import: string;
}

const connect = (...ids: readonly string[]): object => ({
  connect: ids.map((documentId) => ({ documentId })),
});

const upload = async ({ url }: StartedServer, token: string, name: string, bytes: Buffer, type: string) => {
  const form = new FormData();
  form.set('files', new File([new Uint8Array(bytes)], name, { type }));
  const answer = await fetch(`${url}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  const [file] = (await answer.json()) as { id: number }[];
  return file?.id ?? 0;
};

/** Makes and publishes records through the admin, as staff do. */
const recordsBy = (client: StartedClient) => {
  const make = async (type: string, data: object): Promise<string> => {
    const { status, body } = await client.create(type, data);
    if (status !== 201) throw new Error(`${type}: ${status} ${JSON.stringify(body)}`);
    return (body as { data: { documentId: string } }).data.documentId;
  };
  const publish = async (type: string, data: object): Promise<string> => {
    const documentId = await make(type, data);
    const { status, body } = await client.publish(type, documentId, data);
    if (status !== 200) throw new Error(`${type}: ${status} ${JSON.stringify(body)}`);
    return documentId;
  };
  return { make, publish };
};

/** Writes records of every type, among them odd ones. @returns the slug of their agency */
const writeRecords = async (server: StartedServer, client: StartedClient): Promise<string> => {
  const { make, publish } = recordsBy(client);
  const picture = await upload(server, client.token, 'ảnh bìa.png', aPicture(), 'image/png');
  const minutes = await upload(server, client.token, 'biên bản.pdf', PDF, 'application/pdf');
  const id = await make('agency', {
    name: 'Ủy ban nhân dân xã Nâng Cấp',
    shortName: 'UBND xã',
    slug: 'nang-cap',
    level: 'commune',
    placeName: 'Nâng Cấp',
    validFrom: '2000-01-01',
  });
  const agency = connect(id);
  const sector = await make('sector', { name: 'Hộ tịch', slug: 'ho-tich' });
  const online = await make('channel', {
    name: 'Trang thông tin',
    slug: 'trang',
    class: 'online',
    unit: 'tin, bài',
  });
  const loud = await make('channel', {
    name: 'Loa truyền thanh',
    slug: 'loa',
    class: 'traditional',
    unit: 'lượt',
  });
  const letter = await publish('official-document', {
    agency,
    type: 'plan',
    number: '35',
    symbol: 'QĐ-BNV',
    subject: 'Tuyên truyền cải cách hành chính',
    issuedOn: '2024-01-22',
    issuerName: 'Bộ Nội vụ',
    file: minutes,
  });
  const plan = await publish('plan', {
    agency,
    number: 7,
    symbol: 'KH-UBND',
    subject: 'Tuyên truyền cải cách hành chính năm 2024',
    issuedOn: '2024-01-26',
    year: 2024,
    purpose: 'par-communication',
    basedOn: connect(letter),
    objectives: [
      { title: 'Đăng tin, bài', target: 4, unit: 'tin, bài', figure: 'articles', due: '2024-06-14' },
      { title: 'Treo pa nô', target: 2.5, unit: 'tấm', achieved: 2.5, due: '2024-05-01', owner: 'Văn phòng' },
    ],
  });
  const procedure = await publish('procedure', {
    agency,
    code: '1.001193',
    name: 'Đăng ký khai sinh',
    sector: connect(sector),
    executionLevel: 'commune',
    onlineLevel: 'partial',
    postedOn: '2024-02-02',
    methods: [{ channel: 'online', duration: '01 ngày', fee: 'Miễn phí' }, { channel: 'direct' }],
    forms: [minutes],
  });
  await make('procedure', {
    agency,
    code: '1.000656',
    name: 'Đăng ký khai tử',
    executionLevel: 'commune',
    onlineLevel: 'none',
  });
  await publish('procedure-change', {
    agency,
    procedure: connect(procedure),
    kind: 'amended',
    effectiveOn: '2024-02-01',
    postedOn: '2024-02-02',
  });
  const article = {
    agency,
    title: 'Một cửa “điện tử” – 24/7 \u2028 \u{1f4e2} & <b>không</b> là mã',
    slug: 'mot-cua',
    kind: 'feature',
    channels: connect(online, loud),
    topic: 'digital-government',
    publishedOn: '2024-01-15',
    body: `Đoạn một.\n\n${'Cải cách hành chính. '.repeat(400)}`,
    cover: picture,
    evidence: [
      { title: 'Ảnh chụp', file: picture },
      { title: 'Liên kết', url: 'https://cchc.example.vn/bai' },
    ],
    procedures: connect(procedure),
    plan: connect(plan),
  };
  const edited = await publish('article', article);
  // A draft that differs from what is published.
  await client.ask(`/content-manager/collection-types/api::article.article/${edited}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Một cửa điện tử (đang sửa)' }),
  });
  await publish('meeting', {
    agency,
    title: 'Chào cờ đầu tháng',
    kind: 'flag-ceremony',
    topic: 'general',
    heldOn: '2024-03-04',
    attendees: 40,
    integrated: true,
    plans: connect(plan),
    documents: connect(letter),
  });
  await publish('outreach', {
    agency,
    title: 'Treo pa nô',
    channel: connect(loud),
    topic: 'general',
    quantity: 2.5,
    happenedOn: '2024-03-05',
    plan: connect(plan),
  });
  return 'nang-cap';
};

interface ImportState {
  readonly id: string;
  readonly sheet: number;
  readonly headerRow: number;
  readonly mapping: object;
  readonly state: string;
}

/** Imports three articles, of which one is refused. @returns the id of the import */
const importArticles = async (ask: Ask, agency: string): Promise<string> => {
  const file = csv([
    HEADINGS,
    ['Bài nhập từ tệp', '01/03/2024', 'Tin', 'Trang thông tin', 'CCHC', '', ''],
    ['Bài nhập thứ hai', '14/06/2024', 'Tin', 'Loa truyền thanh', 'CCHC', 'Tóm tắt', ''],
    ['Bài sai ngày', '31/02/2024', 'Tin', 'Trang thông tin', 'CCHC', '', ''],
  ]);
  const of = new URLSearchParams({ type: 'article', agency, name: 'danh sách.csv' }).toString();
  const sent = await ask<ImportState>('POST', `/imports?${of}`, file.toString('base64'), {
    'content-type': SENT_FILE,
  });
  const { id, sheet, headerRow, mapping } = done(sent);
  const settle = async (): Promise<string> => {
    let state = '';
    await until(async () => {
      state = done(await ask<ImportState>('GET', `/imports/${id}`)).state;
      return state !== 'checking' && state !== 'running';
    });
    return state;
  };
  const choices = { sheet, headerRow, mapping, stage: 'published', mode: 'rows' };
  done(await ask('POST', `/imports/${id}/check`, choices));
  await settle();
  done(await ask('POST', `/imports/${id}/run`, {}));
  const state = await settle();
  if (state !== 'done') throw new Error(`The import is ${state}.`);
  return id;
};

/** Reports of every standing and state, a template and settings of the office, and the log of all that. */
const writeReports = async (ask: Ask, agency: string): Promise<Omit<Written, 'import' | 'agency'>> => {
  const { settings } = done(await ask<{ settings: object }>('GET', `/settings?agency=${agency}`));
  done(await ask('PUT', `/settings?agency=${agency}`, { version: 0, settings }));
  const template = `/templates/year?agency=${agency}&period=2024`;
  const { sections } = done(await ask<{ sections: { key: string; text: string }[] }>('GET', template));
  const own = sections.map(({ key, text }) => ({ key, text: `${text}\n\nCâu riêng của cơ quan.` }));
  done(await ask('PUT', template, { version: 0, sections: own }));

  const superseded = await issuedMonth(ask, agency, { period: '2024-02', number: 1 });
  const { documentId: issued } = done(
    await ask<ReportDetail>('POST', `/reports/${superseded}/supersede`, {}),
  );
  done(await ask('POST', `/reports/${issued}/submit`, {}));
  done(await ask('POST', `/reports/${issued}/issue`, { number: 2, issuedOn: '2024-12-20' }));
  done(await ask('PUT', `/reports/${issued}/visibility`, { public: true }));
  await attach(ask, issued);
  const voided = await issuedMonth(ask, agency, { period: '2024-03', number: 3 });
  done(await ask('POST', `/reports/${voided}/void`, { reason: 'Sai số liệu' }));

  const made = async (kind: string, period: string): Promise<string> =>
    done(await ask<ReportDetail>('POST', '/reports', { agency, kind, period })).documentId;
  const draft = await made('half-year', '2024-H1');
  const [section] = done(await ask<ReportDetail>('GET', `/reports/${draft}`)).sections;
  const text = `${section?.text ?? ''}\n\nCâu cán bộ viết thêm.`;
  done(
    await ask('PUT', `/reports/${draft}/sections/${section?.key ?? ''}`, { text, version: section?.version }),
  );
  const submitted = await made('quarter', '2024-Q1');
  done(await ask('POST', `/reports/${submitted}/submit`, {}));
  return { issued, superseded, voided, draft, submitted };
};

/** Fills a new installation of any version through its own addresses, as its first administrator. */
export const writeContent = async (server: StartedServer): Promise<Written> => {
  const client = await clientOf(server);
  const ask = asking(server.url, client.token);
  const agency = await writeRecords(server, client);
  const imported = await importArticles(ask, agency);
  return { agency, import: imported, ...(await writeReports(ask, agency)) };
};
