import {
  openWord,
  paragraphs,
  readText as textOfWord,
} from '../../src/packages/nd30-document/tests/support/wordFile';
import { createCommune, documents, saveRecord, type Commune } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;
let slug: string;
let token: string;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  slug = String((await documents(app.strapi, 'agency').findOne({ documentId: commune.agency }))?.['slug']);
  token = await apiToken(app.strapi, { type: 'custom', permissions: ['plugin::cchc-report.records.find'] });
});
afterAll(() => app.stop());

const get = (path: string, bearer: string | null = token) => {
  const request = app.http.get(`/api/cchc-report/figures/${path}`);
  return bearer === null ? request : request.set('Authorization', `Bearer ${bearer}`);
};
const half = (): string => `agency=${slug}&period=2024-H1`;

describe('the records behind a figure', () => {
  it('are not for the public, nor for a token that was not given them', async () => {
    await get(`articles/records?${half()}`, null).expect(403);
    const other = await apiToken(app.strapi, {
      type: 'custom',
      permissions: ['plugin::cchc-report.figures.find'],
    });
    await get(`articles/records?${half()}`, other).expect(403);
  });

  it('are named by document, type, title, date and address, and nothing else', async () => {
    const { documentId } = await saveRecord(app.strapi, 'article', commune, {
      data: { title: 'Một bài', publishedOn: '2024-04-01' },
    });
    const { body } = await get(`articles/records?${half()}`).expect(200);
    expect(body.data).toEqual([
      {
        documentId,
        type: 'article',
        title: 'Một bài',
        date: '2024-04-01',
        url: expect.stringMatching(new RegExp(`/api/articles/${documentId}$`)),
      },
    ]);
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } });
  });

  it('come newest first, a page at a time, each once', async () => {
    for (const day of ['02', '03', '04']) {
      await saveRecord(app.strapi, 'meeting', commune, {
        data: { heldOn: `2024-05-${day}`, title: `Ngày ${day}` },
      });
    }
    const titles = async (page: number): Promise<string[]> => {
      const { body } = await get(`meetings/records?${half()}&page=${page}&pageSize=2`).expect(200);
      expect(body.meta.pagination).toEqual({ page, pageSize: 2, pageCount: 2, total: 3 });
      return body.data.map(({ title }: { title: string }) => title);
    };
    expect([...(await titles(1)), ...(await titles(2))]).toEqual(['Ngày 04', 'Ngày 03', 'Ngày 02']);
  });

  it('the objectives of the year, the latest due first, and those of one state', async () => {
    await saveRecord(app.strapi, 'plan', commune, {
      data: {
        year: 2023,
        issuedOn: '2023-01-05',
        objectives: [
          { title: 'Sớm', target: 1, unit: 'cuộc', achieved: 1, due: '2023-05-01' },
          { title: 'Muộn', target: 1, unit: 'cuộc', achieved: 0, due: '2023-06-01' },
        ],
      },
    });
    const titles = async (row: string): Promise<string[]> => {
      const { body } = await get(`plan-objectives/records?agency=${slug}&period=2023-H1${row}`).expect(200);
      return body.data.map(({ title }: { title: string }) => title);
    };
    expect(await titles('')).toEqual(['Muộn', 'Sớm']);
    expect(await titles('&by=state&key=done')).toEqual(['Sớm']);
  });

  it('OUT-01 carry a title whatever it holds, in NFC and without characters XML forbids', async () => {
    const title = 'Ca\u0309i cách <b>&"\' 🎉\uFFFE "x"';
    await saveRecord(app.strapi, 'plan', commune, { data: { number: 7, subject: title } });
    const { body } = await get(`plans/records?${half()}`).expect(200);
    expect(body.data[0].title).toBe('07/KH-UBND - Cải cách <b>&"\' 🎉 "x"');
  });

  it('write the number of a document as it is printed, also one that holds its symbol already', async () => {
    await saveRecord(app.strapi, 'official-document', commune, {
      data: { number: '76/NQ-CP', symbol: 'NQ-CP', subject: 'Chương trình', issuedOn: '2024-02-01' },
    });
    const { body } = await get(`official-documents/records?${half()}`).expect(200);
    expect(body.data[0].title).toBe('76/NQ-CP - Chương trình');
  });

  test.each([
    ['nothing/records?', 404, 'figure_unknown'],
    ['articles/records?by=kind', 400, 'breakdown_incomplete'],
    ['articles/records?by=sector&key=x', 400, 'breakdown_unknown'],
    ['articles/records?by=what&key=x', 400, 'breakdown_unknown'],
    ['articles/records?by=kind&key=poem', 400, 'parameter_invalid'],
    ['articles/records?by=month&key=2025-01', 400, 'parameter_invalid'],
    ['articles/records?by=kind-channel&key=news', 400, 'parameter_invalid'],
    ['articles/records?by=kind-channel&key=poem/zalo', 400, 'parameter_invalid'],
    ['plan-objectives/records?by=state&key=lost', 400, 'parameter_invalid'],
    ['articles/records?page=0', 400, 'parameter_invalid'],
    ['articles/records?pageSize=101', 400, 'parameter_invalid'],
    ['articles/records?page=9999999999999999999', 400, 'parameter_invalid'],
  ])('%s is refused: %i %s', async (path, status, code) => {
    const { body } = await get(`${path}&${half()}`).expect(status);
    expect(body.error.details.code).toBe(code);
  });
});

describe('TR-04 the records behind the figures of an office with its predecessor', () => {
  const CODE = '1.004194';
  let newer: Commune;
  let older: Commune;
  let names: Readonly<Record<'newer' | 'older', string>>;

  const slugOf = async ({ agency }: Commune): Promise<string> =>
    String((await documents(app.strapi, 'agency').findOne({ documentId: agency }))?.['slug']);

  beforeAll(async () => {
    [newer, older] = [await createCommune(app.strapi), await createCommune(app.strapi)];
    names = { newer: await slugOf(newer), older: await slugOf(older) };
    await documents(app.strapi, 'agency').update({
      documentId: older.agency,
      data: { validTo: '2024-02-29', successor: newer.agency },
    });
    for (const [office, publishedOn] of [
      [newer, '2024-04-01'],
      [older, '2024-02-01'],
      [older, '2024-01-20'],
    ] as const)
      await saveRecord(app.strapi, 'article', office, { data: { publishedOn } });
    await saveRecord(app.strapi, 'procedure', newer, { data: { code: CODE, onlineLevel: 'full' } });
    await saveRecord(app.strapi, 'procedure', older, {
      data: { code: `${CODE}.000.00.00.H27`, onlineLevel: 'partial' },
    });
    await saveRecord(app.strapi, 'procedure', older, { data: { code: '2.000815', onlineLevel: 'partial' } });
  });

  const read = async (figure: string, rest = ''): Promise<readonly string[]> => {
    const { body } = await get(
      `${figure}/records?agency=${names.newer}&period=2024-H1&predecessors=include${rest}`,
    ).expect(200);
    expect(body.meta.pagination.total).toBe(body.data.length);
    return body.data.map(({ agency }: { agency: { slug: string } }) => agency.slug);
  };

  it('name their office, newest first', async () => {
    const { newer: own, older: before } = names;
    expect(await read('articles')).toEqual([own, before, before]);
  });

  it('have a procedure that both offices have once, as the newer one has it', async () => {
    const { newer: own, older: before } = names;
    expect([...(await read('procedures-in-force'))].sort()).toEqual([own, before].sort());
    expect(await read('procedures-in-force', '&by=online-level&key=full')).toEqual([own]);
    expect(await read('procedures-in-force', '&by=online-level&key=partial')).toEqual([before]);
  });

  it('lack what the newer office has abolished, from that day on, although the older one never closed it', async () => {
    const code = '1.010028';
    await saveRecord(app.strapi, 'procedure', older, { data: { code, postedOn: '2024-01-10' } });
    const own = await saveRecord(app.strapi, 'procedure', newer, { data: { code } });
    const before = (await read('procedures-in-force')).length;
    await saveRecord(app.strapi, 'procedure-change', newer, {
      data: { procedure: own.documentId, kind: 'abolished', effectiveOn: '2024-06-14', postedOn: null },
    });
    const valueOf = async (period: string): Promise<number> => {
      const { body } = await app.http
        .get(`/api/cchc-report/figures?agency=${names.newer}&period=${period}&predecessors=include`)
        .expect(200);
      return body.data.figures.find(({ id }: { id: string }) => id === 'procedures-in-force').value;
    };
    expect(await read('procedures-in-force')).toHaveLength(before - 1);
    expect([await valueOf('2024-05'), await valueOf('2024-H1')]).toEqual([before, before - 1]);
  });

  it('have an unposted change of the older office only until the newer one has posted the procedure', async () => {
    const code = '1.003197';
    const procedure = await saveRecord(app.strapi, 'procedure', older, { data: { code } });
    await saveRecord(app.strapi, 'procedure-change', older, {
      data: { procedure: procedure.documentId, kind: 'amended', effectiveOn: '2024-02-01', postedOn: null },
    });
    const report = app.strapi.plugin('cchc-report').service('report');
    const textOf = async (): Promise<string> => {
      const { bytes } = await report.build({
        agency: names.newer,
        period: '2024-H1',
        predecessors: true,
        now: new Date('2024-11-23T08:00:00Z'),
      });
      return paragraphs(openWord(bytes).body).map(textOfWord).join('\n');
    };
    expect(await textOf()).toContain(`(mã ${code}, sửa đổi, bổ sung`);
    await saveRecord(app.strapi, 'procedure', newer, { data: { code, postedOn: '2024-06-01' } });
    expect(await textOf()).not.toContain(`(mã ${code}, sửa đổi, bổ sung`);
  });

  it('are those of the office alone unless the predecessors are asked for by the one word there is', async () => {
    const alone = await get(`articles/records?agency=${names.newer}&period=2024-H1`).expect(200);
    expect(alone.body.data).toHaveLength(1);
    expect(alone.body.data[0]).not.toHaveProperty('agency');
    const { body } = await get(`articles/records?${half()}&predecessors=yes`).expect(400);
    expect(body.error.details.code).toBe('parameter_invalid');
  });
});
