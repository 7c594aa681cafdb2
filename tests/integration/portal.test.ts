import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/lib/project';
import { PORTAL_PAGES } from '../../src/portal/addresses';
import { setHomeAgency } from '../../src/start/reportPlugin';
import { bytesOf } from '../support/exports';
import {
  caught,
  closed,
  elementsOf,
  hostileQueries,
  mapped,
  numbersOf,
  open,
  openAll,
  titleOf,
} from '../support/portal';
import {
  HOME,
  PAYLOAD,
  recordHostile,
  recordSecrets,
  recordUnsorted,
  SECRET,
  setHome,
  showReports,
} from '../support/portalRecords';
import { withoutDatabase } from '../support/database';
import { createCommune, documents } from '../support/records';
import { slugOf } from '../support/reports';
import { statementsOf } from '../support/statements';
import { endApp, startAppOn, startDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const BIRTH = '/thu-tuc/1.001193';
const ARTICLE = '/tin-tuc/xa-tu-kiem-tra-bo-phan-mot-cua-cuoi-nam-2022';
const LISTS = [
  '/',
  '/thu-tuc',
  '/tin-tuc',
  '/hoi-nghi',
  '/ke-hoach',
  '/so-lieu',
  '/bao-cao',
  '/tim-kiem?q=ho+so',
];
const FEEDS = ['/rss/tin-tuc.xml', '/rss/bao-cao.xml'];

let app: TestApp;
/** The report of 2024-Q1 that was superseded, what took its place, and that of the half-year. */
let old: string;
let renewed: string;
let halfYear: string;

beforeAll(async () => {
  app = await startDemoApp();
  ({ old, renewed, halfYear } = await showReports(app));
  // An office at work; what becomes of one that has ended has a test of its own.
  const [home] = await documents(app.strapi, 'agency').findMany({ filters: { slug: HOME } });
  await documents(app.strapi, 'agency').update({ documentId: home?.documentId, data: { validTo: null } });
  await recordSecrets(app);
  await recordUnsorted(app);
});
afterAll(async () => {
  await endApp(app.strapi);
  await app.database.drop();
});

test.each([
  ['/', 'Cổng thông tin cải cách hành chính - UBND xã Ích Hậu'],
  ['/thu-tuc', 'Thủ tục hành chính - UBND xã Ích Hậu'],
  [BIRTH, 'Đăng ký khai sinh - UBND xã Ích Hậu'],
  ['/tin-tuc', 'Tin, bài - UBND xã Ích Hậu'],
  [ARTICLE, 'Xã tự kiểm tra hoạt động của Bộ phận Tiếp nhận và Trả kết quả cuối năm 2022 - UBND xã Ích Hậu'],
  ['/hoi-nghi', 'Hội nghị, cuộc họp - UBND xã Ích Hậu'],
  ['/ke-hoach', 'Kế hoạch năm 2024 - UBND xã Ích Hậu'],
  ['/so-lieu', 'Số liệu 6 tháng đầu năm 2024 - UBND xã Ích Hậu'],
  ['/bao-cao', 'Báo cáo - UBND xã Ích Hậu'],
  ['/tim-kiem', 'Tìm kiếm - UBND xã Ích Hậu'],
])(
  'AC-05 %s has its own title, one heading, canonical address, description and language',
  async (path, title) => {
    const { status, text, headers } = await open(app, path);
    expect([status, titleOf(text)]).toEqual([200, title]);
    expect(text).toContain('<html lang="vi">');
    expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(caught(text, /<link rel="canonical" href="([^"]+)"/)).toMatch(/^http:\/\/127\.0\.0\.1/);
    expect(caught(text, /<meta name="description" content="([^"]+)"/).length).toBeGreaterThan(20);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'self'; script-src 'self';/,
    );
    expect(text).not.toMatch(/ style=|<style| on\w+=|<script(?! type="(module" src|application\/ld\+json))/);
  },
);

test('AZ-07 neither drafts nor private fields are on any page, in any feed or found; what the site map names is there', async () => {
  const paths = await mapped(app);
  expect(paths).toEqual(expect.arrayContaining([BIRTH, ARTICLE, `/bao-cao/${halfYear}`]));
  const some = paths.filter((path, index) => index % 4 === 0 || !/^\/(tin-tuc|hoi-nghi)\//.test(path));
  const others = ['/tin-tuc/co-minh-chung', '/tim-kiem?q=b%C3%AD+m%E1%BA%ADt'];
  const pages = await openAll(app, [...LISTS, ...FEEDS, ...some, ...others]);
  expect([...pages.values()].filter((text) => /^\d{3} /.test(text))).toEqual([]);
  for (const [path, text] of pages) expect([path, text.includes(SECRET)]).toEqual([path, false]);
  expect(pages.get('/tin-tuc/co-minh-chung')).not.toContain('example.vn/b');
  expect((await open(app, '/tin-tuc/nhap')).status).toBe(404);
});

test('a procedure has its legal parts, ways, decision and what became of it', async () => {
  const { text } = await open(app, BIRTH);
  for (const words of [
    'Trình tự thực hiện',
    'Cách thức thực hiện',
    'Thành phần, số lượng hồ sơ',
    'Thời hạn giải quyết',
    'Đối tượng thực hiện',
    'Cơ quan có thẩm quyền',
    'Kết quả thực hiện',
    'Phí, lệ phí',
    'Yêu cầu, điều kiện',
    'Căn cứ pháp lý',
    'Luật Hộ tịch năm 2014; Nghị định số 123/2015/NĐ-CP',
    'Miễn lệ phí; cước bưu chính do người yêu cầu trả',
    '210/QĐ-UBND ngày <time datetime="2022-02-21">21/02/2022</time>',
    'Toàn trình',
  ])
    expect(text).toContain(words);
  const data = JSON.parse(caught(text, /<script type="application\/ld\+json">(.+?)<\/script>/));
  expect(data).toMatchObject({
    '@type': 'GovernmentService',
    identifier: '1.001193',
    serviceType: 'Hộ tịch',
  });
  // 2.000992 was replaced by 2.001008 and 2.000575 abolished in the demo records of 2024.
  expect((await open(app, '/thu-tuc/2.000992')).text).toMatch(
    /đã được thay thế[\s\S]+href="\/thu-tuc\/2\.001008">[^<]+<\/a> \(mã thủ tục 2\.001008\)/,
  );
  const abolished = (await open(app, '/thu-tuc/2.000575')).text;
  expect(abolished).toContain('đã bị bãi bỏ');
  // Nobody is sent to hand in what is not in force any more.
  expect([text, abolished].map((page) => /Cổng dịch vụ công<\/a>|serviceUrl/.test(page))).toEqual([
    true,
    false,
  ]);
  const list = (await open(app, '/thu-tuc?linh-vuc=ho-tich&muc-do=full')).text;
  expect([...list.matchAll(/class="row"/g)]).toHaveLength(2);
});

test('TR-05: a service that is online in part says why and by which law, on its page and in the API', async () => {
  const { text } = await open(app, '/thu-tuc/1.004884');
  for (const words of [
    '<dt>Lý do chỉ cung cấp trực tuyến một phần</dt>',
    'Người yêu cầu phải ký Sổ hộ tịch khi nhận kết quả.',
    '<dt>Luật chuyên ngành quy định cung cấp một phần</dt>',
  ])
    expect(text).toContain(words);
  expect((await open(app, BIRTH)).text).not.toContain('Luật chuyên ngành');
  const { body } = await app.http.get('/api/procedures?filters[code][$eq]=1.004884').expect(200);
  expect(body.data[0]).toMatchObject({
    partialReason: 'Người yêu cầu phải ký Sổ hộ tịch khi nhận kết quả.',
    partialLaw: 'Luật Hộ tịch năm 2014',
  });
});

test('what is in force is counted alike on the home page and in the list, with or without a sector', async () => {
  // The agency has eleven procedures in the demo records, of which two have ended, and the one without a sector.
  const home = (await open(app, '/')).text;
  const ofSectors = numbersOf(home, /<span class="tile-count">(\d+) thủ tục đang có hiệu lực/g);
  expect([...ofSectors].sort()).toEqual([1, 1, 1, 3, 4]);
  expect(numbersOf(home, /<p>(\d+) thủ tục đang có hiệu lực/g)).toEqual([10]);
  const list = (await open(app, '/thu-tuc')).text;
  expect(list).toContain('12 thủ tục, trong đó 10 đang có hiệu lực.');
  expect((await open(app, '/thu-tuc?linh-vuc=none')).text).toContain('href="/thu-tuc/9.000001"');
  expect((await open(app, '/thu-tuc/9.000001')).text).toContain(
    '<a href="/uploads/To_khai_5f24.pdf" download="Tờ khai.pdf">Tờ khai</a>',
  );
});

test('what was abolished is never called in force, whatever is closed, and what is closed is not told as lacking', async () => {
  await closed(app, 'api::procedure-change.procedure-change.find', async () => {
    expect((await open(app, '/')).text).toContain('<p>10 thủ tục đang có hiệu lực');
    expect((await open(app, '/thu-tuc')).text).toContain('trong đó 10 đang có hiệu lực');
    const replaced = (await open(app, '/thu-tuc/2.000992')).text;
    expect(replaced).toContain('đã được thay thế');
    expect(replaced).not.toMatch(/2\.001008|id="changes"/);
  });
  await closed(app, 'api::sector.sector.find', async () => {
    expect((await open(app, '/')).text).not.toMatch(/lĩnh vực<\/h2>|class="tile"/);
    expect((await open(app, '/thu-tuc')).text).not.toMatch(/<h2>|id="linh-vuc"/);
    expect((await open(app, '/thu-tuc?linh-vuc=ho-tich')).status).toBe(404);
  });
});

test('a procedure that another office has abolished is not in force, as the figure counts', async () => {
  const changes = app.strapi.db.query('api::procedure-change.procedure-change');
  const where = { kind: 'abolished', publishedAt: { $notNull: true }, procedure: { code: '2.000575' } };
  const [change] = await changes.findMany({ where, populate: ['agency'] });
  const agency = (id: number) => changes.update({ where: { id: change.id }, data: { agency: id } });
  const other = await app.strapi.db
    .query('api::agency.agency')
    .findOne({ where: { id: { $ne: change.agency.id }, publishedAt: { $notNull: true } } });
  await agency(other.id);
  try {
    expect((await open(app, '/')).text).toContain('<p>10 thủ tục đang có hiệu lực');
    expect((await open(app, '/thu-tuc/2.000575')).text).toContain('đã bị bãi bỏ');
  } finally {
    await agency(change.agency.id);
  }
});

test('the figures of the half-year are those counted by hand, and the form leads to the address of its period', async () => {
  const { text } = await open(app, '/so-lieu?ky=2024-H1');
  const row = caught(text, /<a href="#articles">Tin, bài<\/a>([\s\S]+?)<\/tr>/);
  // database/demo/expected-2024-H1.md
  expect([...row.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, value]) => value)).toEqual(['29', '15', '13']);
  const options = caught(text, /<select id="ky"[^>]*>([\s\S]+?)<\/select>/);
  const offered = [...options.matchAll(/<option value="(\w+)"( selected)?>/g)].map(
    ([, key, on]) => key + (on ?? ''),
  );
  expect(offered[0]).toBe('nam');
  expect(offered).toEqual(expect.arrayContaining(['9M', 'H1 selected', 'H2', 'Q1', 'Q4', '01', '12']));
  const form = await open(app, '/so-lieu?ky=Q1&nam=2024&chot=calendar');
  expect([form.status, form.headers['location']]).toEqual([302, '/so-lieu?ky=2024-Q1&chot=calendar']);
  const range = (await open(app, '/so-lieu?ky=2024-01-01..2024-03-31')).text;
  expect(titleOf(range)).toBe('Số liệu từ ngày 01/01/2024 đến ngày 31/03/2024 - UBND xã Ích Hậu');
  expect((await open(app, '/so-lieu?chot=calendar')).text).toContain('theo ngày dương lịch</p>');
  for (const query of ['ky=2024-H1&nam=2023', 'ky=2024-13', 'ky=custom']) {
    const refused = await open(app, `/so-lieu?${query}`);
    expect([query, refused.status]).toEqual([query, 400]);
    expect(caught(refused.text, /<h1>[^<]+<\/h1>\s*<p>([^<]+)/)).toMatch(
      /^(Kỳ số liệu|Năm) có giá trị không dùng được\. Hãy$/,
    );
  }
});

test('a report is downloaded as it was issued, with its hash; one that was superseded leads to what took its place', async () => {
  const { text } = await open(app, `/bao-cao/${halfYear}`);
  const href = caught(text, /<a class="button" href="([^"]+)" download>Tải báo cáo/);
  const { headers, status } = await bytesOf(app.http.get(href));
  expect([status, headers['etag']]).toEqual([200, `"${caught(text, /data-copied="([0-9a-f]{64})"/)}"`]);
  expect((await open(app, `/bao-cao/${old}`)).text).toMatch(
    new RegExp(`đã được thay thế</strong> bằng <a href="/bao-cao/${renewed}"`),
  );
  expect((await open(app, '/bao-cao')).text).toContain(
    `<a href="/bao-cao/${renewed}">Xem báo cáo thay thế</a>`,
  );
  expect((await open(app, '/bao-cao/khongco')).status).toBe(404);
});

test('a type that the public may not read has no page, no entry in the menu, and is nowhere named', async () => {
  await closed(app, 'api::meeting.meeting.find', async () => {
    expect((await open(app, '/hoi-nghi')).status).toBe(404);
    expect((await open(app, '/')).text).not.toContain('/hoi-nghi');
    expect((await mapped(app)).filter((path) => /^\/hoi-nghi(\/|$)/.test(path))).toEqual([]);
    expect((await open(app, '/tim-kiem?q=chao+co')).text).not.toContain('/hoi-nghi/');
  });
  await closed(app, 'plugin::cchc-report.figures.find', async () => {
    expect((await open(app, '/so-lieu')).status).toBe(404);
    expect((await open(app, '/')).text).not.toContain('/so-lieu');
  });
  for (const action of ['publicReports.find', 'publicReports.findOne'])
    await closed(app, `plugin::cchc-report.${action}`, async () => {
      for (const path of ['/bao-cao', `/bao-cao/${halfYear}`, '/rss/bao-cao.xml'])
        expect([action, path, (await open(app, path)).status]).toEqual([action, path, 404]);
      expect((await open(app, '/')).text).not.toContain('bao-cao');
      expect((await mapped(app)).filter((path) => path.startsWith('/bao-cao'))).toEqual([]);
    });
  await closed(app, 'plugin::cchc-report.search.find', async () => {
    expect((await open(app, '/tin-tuc/khong-co')).text).not.toMatch(/tìm theo từ khóa|tim-kiem/);
  });
  await closed(app, 'api::channel.channel.find', async () => {
    expect((await open(app, ARTICLE)).text).not.toContain('Cổng thông tin điện tử xã');
  });
  expect((await open(app, '/hoi-nghi')).status).toBe(200);
});

test('IN-03 IN-04 no parameter and no address is a fault of the server', async () => {
  for (const [path, query] of hostileQueries()) {
    const { status } = await open(app, `${path}?${query}`);
    expect([path, query.slice(0, 40), status >= 500]).toEqual([path, query.slice(0, 40), false]);
  }
  const keys = ['%00', '%2e%2e', '__proto__', "1.001193'--", '%E0%A4%A', 'a'.repeat(5_000)];
  for (const section of ['/thu-tuc', '/tin-tuc', '/hoi-nghi', '/ke-hoach', '/bao-cao', '/rss'])
    for (const key of keys)
      expect([section, key, (await open(app, `${section}/${key}`)).status]).toEqual([section, key, 404]);
  expect((await open(app, '/tin-tuc?trang=0')).status).toBe(400);
  for (const query of [
    '/tin-tuc?trang=999',
    '/tin-tuc?chuyen-muc=khongco',
    '/thu-tuc?linh-vuc=x',
    '/ke-hoach?nam=2999',
  ])
    expect([query, (await open(app, query)).status]).toEqual([query, 404]);
  // Each is there, but no procedure has both.
  expect((await open(app, '/thu-tuc?linh-vuc=ho-tich&muc-do=none')).text).toMatch(
    /<meta name="robots" content="noindex">/,
  );
  expect((await open(app, '/so-lieu?ky=2024-13')).status).toBe(400);
});

test('what is nowhere is told in HTML to people, by a status to programs; a page takes nothing', async () => {
  const lost = await open(app, '/khong-co');
  expect([lost.status, titleOf(lost.text)]).toEqual([404, 'Không tìm thấy trang - Cổng thông tin']);
  // Whoever guesses addresses asks nothing of the database.
  expect(await statementsOf(app, () => open(app, '/khong-co'))).toEqual([]);
  expect((await app.http.get('/khong-co').set('Accept', 'application/json')).headers['content-type']).toMatch(
    /json/,
  );
  expect((await app.http.get('/api/khong-co').set('Accept', 'text/html')).headers['content-type']).toMatch(
    /json/,
  );
  const posted = await app.http.post('/thu-tuc').send({});
  expect([posted.status, posted.headers['allow']]).toEqual([405, 'GET, HEAD']);
  const head = await app.http.head('/thu-tuc').expect(200);
  expect([head.text, Number(head.headers['content-length']) > 1000]).toEqual([undefined, true]);
});

test('feeds, site map and rules for robots are well-formed and name each other', async () => {
  const home = (await open(app, '/')).text;
  expect(
    [...home.matchAll(/rel="alternate" type="application\/rss\+xml" title="[^"]+" href="([^"]+)"/g)].map(
      ([, href]) => href,
    ),
  ).toEqual(FEEDS);
  const [news, reports] = await Promise.all(FEEDS.map(async (path) => (await open(app, path)).text));
  // 2024-12-27 is a Friday.
  expect(elementsOf(news ?? '', 'pubDate')[0]).toBe('Fri, 27 Dec 2024 00:00:00 +0700');
  expect(elementsOf(news ?? '', 'guid')).toHaveLength(30);
  expect(elementsOf(reports ?? '', 'link')).toEqual(
    expect.arrayContaining([expect.stringMatching(`^http://.+/bao-cao/${halfYear}$`)]),
  );
  const robots = (await open(app, '/robots.txt')).text;
  expect(robots).toMatch(/^User-agent: \*\nDisallow: \/admin\n\s*Sitemap: http:\/\/\S+\/sitemap\.xml$/m);
});

test('IN-15 no name of a host that a request brings is said again', async () => {
  for (const host of ['evil.example', 'evil.example:80@x', 'a"><script>'])
    for (const path of ['/', '/bao-cao', ...FEEDS, '/sitemap.xml', '/robots.txt', '/khong-co']) {
      const { text, headers } = await app.http
        .get(path)
        .set({ Host: host, 'X-Forwarded-Host': host, Accept: 'text/html' });
      expect(JSON.stringify([text, headers])).not.toMatch(/evil\.example|a"><script>/);
    }
});

test('a page takes a bounded number of statements, whatever there is to list, and is kept', async () => {
  const counted: Record<string, number> = {};
  // A write, so that no page is kept.
  await setHome(app, HOME);
  for (const path of [...LISTS, BIRTH, ARTICLE, `/bao-cao/${old}`, '/sitemap.xml', ...FEEDS]) {
    const sent = await statementsOf(app, () => open(app, path));
    counted[path] = sent.filter(({ sql }) => sql.startsWith('select')).length;
  }
  const most: Record<string, number> = { '/': 40, '/so-lieu': 30, '/ke-hoach': 30 };
  expect(Object.entries(counted).filter(([path, count]) => count > (most[path] ?? 20))).toEqual([]);
  const { headers } = await open(app, '/');
  const again = await app.http.get('/').set('If-None-Match', String(headers['etag']));
  expect([again.status, headers['cache-control']]).toEqual([304, 'public, no-cache']);
});

test('IN-10 hostile text of every field stays text on every page, in feeds and in structured data', async () => {
  const commune = await createCommune(app.strapi);
  await recordHostile(app, commune);
  await setHome(app, await slugOf(app, commune.agency));
  const paths = await mapped(app);
  expect(paths).toContain('/tin-tuc/hiem');
  const pages = await openAll(app, [...LISTS, ...paths, '/tim-kiem?q=window+hit']);
  for (const [path, text] of pages) {
    const found = /<script>window|<img src=x|onerror="|href="javascript|\p{Cc}(?<!\s)|\ufffe|49\]\]/u.exec(
      text,
    );
    expect([path, found]).toEqual([path, null]);
    for (const [, data] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g))
      expect(JSON.parse(data ?? '')).toHaveProperty('@type');
  }
  expect(pages.get('/tin-tuc/hiem')).toContain('&lt;script&gt;window.hit=1&lt;/script&gt;');
  const shown = PAYLOAD.slice(0, -2);
  const feed = (await open(app, '/rss/tin-tuc.xml')).text;
  expect(elementsOf(feed, 'title')).toContain(shown);
  // Readers of feeds take a description for HTML.
  expect(elementsOf(feed, 'description').join('')).not.toMatch(/<(script|img)/);
  elementsOf((await open(app, '/rss/bao-cao.xml')).text, 'title');
});

test('an office that has ended says when and who answers now, and takes no applications; its successor names it and keeps its reports', async () => {
  const agencies = documents(app.strapi, 'agency');
  const [ended] = await agencies.findMany({ filters: { slug: HOME } });
  await agencies.update({ documentId: ended?.documentId, data: { validTo: '2025-06-30' } });
  const [successor] = await agencies.findMany({ filters: { slug: 'dong-kinh' } });
  await agencies.update({
    documentId: successor?.documentId,
    data: { telephone: '0239 3800 002' },
  });
  await setHome(app, HOME);
  const [home, procedure, reports] = await Promise.all(
    ['/', BIRTH, '/bao-cao'].map(async (path) => (await open(app, path)).text),
  );
  expect(home).toMatch(/hoạt động đến hết ngày <time datetime="2025-06-30">30\/06\/2025<\/time>/);
  expect(home).toContain('từ ngày đó công việc do Ủy ban nhân dân xã Đông Kinh tiếp nhận');
  expect(home).toContain('<dt>Điện thoại</dt><dd>0239 3800 002</dd>');
  expect(home).not.toContain('đang có hiệu lực');
  expect(procedure).toContain('Hồ sơ nộp tại Ủy ban nhân dân xã Đông Kinh (<a href="#lien-he">liên hệ</a>)');
  expect(procedure).not.toContain('Nộp hồ sơ trên Cổng');
  const shown = /href="(\/bao-cao\/[^"]+)"/.exec(reports ?? '')?.[1] ?? 'no report';

  await setHome(app, 'dong-kinh');
  const newer = (await open(app, '/')).text;
  expect(newer).not.toContain('class="ended"');
  for (const name of ['Ích Hậu', 'Thạch Kênh', 'Thạch Liên'])
    expect(newer).toMatch(
      new RegExp(`<li>Ủy ban nhân dân xã ${name}, hoạt động đến hết ngày\\s+<time datetime="2025-06-30">`),
    );
  expect((await open(app, '/bao-cao')).text).toContain(`href="${shown}"`);
  expect((await open(app, shown)).status).toBe(200);
  await setHome(app, HOME);
});

test('what an agency states of how it is reached, and its leaders, are public; what it leaves out is not mentioned', async () => {
  const { agency } = await createCommune(app.strapi);
  const slug = await slugOf(app, agency);
  await setHome(app, slug);
  const bare = (await open(app, '/')).text;
  expect(bare).not.toMatch(/Địa chỉ|Điện thoại|class="contact"|Lãnh đạo/);
  await documents(app.strapi, 'agency').update({
    documentId: agency,
    data: {
      telephone: '0239 3800 001',
      mapUrl: 'https://bando.example.vn/xa',
      leaders: [
        { name: 'Trần Thị Hai', position: 'Chủ tịch', duties: 'Phụ trách chung' },
        { name: 'Lê Văn Ba', position: 'Phó Chủ tịch' },
      ],
    },
  });
  const stated = (await open(app, '/')).text;
  expect(stated).toContain('<dt>Điện thoại</dt><dd>0239 3800 001</dd>');
  expect(stated).toContain('href="https://bando.example.vn/xa"');
  expect(stated).not.toContain('Email');
  expect(stated.indexOf('Trần Thị Hai')).toBeLessThan(stated.indexOf('Lê Văn Ba'));
  expect((await open(app, '/tin-tuc')).text).toContain('0239 3800 001');
  const { body } = await app.http
    .get(`/api/agencies?filters[slug][$eq]=${slug}&populate[0]=leaders`)
    .expect(200);
  expect(body.data[0]).toMatchObject({
    telephone: '0239 3800 001',
    email: null,
    leaders: [
      { name: 'Trần Thị Hai', position: 'Chủ tịch', duties: 'Phụ trách chung', telephone: null },
      { name: 'Lê Văn Ba', position: 'Phó Chủ tịch', duties: null },
    ],
  });
});

test('without an agency, the portal says that it is not set up; HOME_AGENCY sets it', async () => {
  await setHome(app, null);
  const { status, text } = await open(app, '/');
  expect([status, caught(text, /<h1>([^<]+)</)]).toEqual([200, 'Cổng thông tin chưa được thiết lập']);
  expect((await open(app, '/thu-tuc')).status).toBe(404);
  expect((await open(app, '/robots.txt')).text).toContain('Disallow: /admin');
  process.env['HOME_AGENCY'] = HOME;
  await setHomeAgency(app.strapi);
  expect((await open(app, '/thu-tuc')).status).toBe(200);
});

test('the guide for staff and its pictures are served from this machine, and nothing else of their folder', async () => {
  const { status, headers, text } = await open(app, '/huong-dan');
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'self'; img-src 'self';/,
  );
  expect(text).toContain('<h2 id="14-lịch-báo-cáo-lập-dự-thảo">');
  const [, picture = ''] = /<img src="([^"]+)"/.exec(text) ?? [];
  const shown = await app.http.get(picture);
  expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/png']);
  for (const path of ['/huong-dan/images/none.png', '/huong-dan/images/..%2Froles.md', '/huong-dan/roles.md'])
    expect([path, (await open(app, path)).status]).toEqual([path, 404]);
});

test('while the database is away a page says so and when to come back; the rules for robots are there all the same', async () => {
  await withoutDatabase(app.database, async () => {
    const { status, headers, text } = await open(app, '/');
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store']);
    expect(titleOf(text)).toMatch(/^Trang tạm thời chưa phục vụ được/);
    const robots = await open(app, '/robots.txt');
    expect([robots.status, robots.text.includes('Disallow: /admin')]).toEqual([200, true]);
  });
});

test('switched off, its addresses are as if there were none', async () => {
  await endApp(app.strapi);
  app = await startAppOn(app.database, { PORTAL_ENABLED: 'false' });
  expect((await open(app, '/')).headers['location']).toBe('/admin');
  for (const path of Object.keys(PORTAL_PAGES).filter((each) => each !== '/' && each !== '/robots.txt'))
    expect([path, (await open(app, path)).status]).toEqual([path, 404]);
  expect((await open(app, '/robots.txt')).text).toBe(readFileSync(inProject('public', 'robots.txt'), 'utf8'));
});
