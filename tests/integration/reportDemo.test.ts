import { createHash } from 'node:crypto';
import type { BreakdownRow, FigureAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import { OFFICE_VERSIONS, validationErrors } from '../../src/packages/nd30-document/tests/support/validate';
import {
  readCells,
  openWord,
  paragraphs,
  readText,
  type WordFile,
} from '../../src/packages/nd30-document/tests/support/wordFile';
import { descendants } from '../../src/packages/nd30-document/tests/support/xml';
import { adminToken } from '../support/adminAccount';
import { sharedDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(180_000);

const NOW = new Date('2026-11-23T08:00:00Z');

interface Built {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly slugName: string;
}

let app: TestApp;
let built: Built;
let file: WordFile;
let text: string;

const build = (period: string, more: Record<string, string> = {}): Promise<Built> =>
  app.strapi
    .plugin('cchc-report')
    .service('report')
    .build({ agency: 'ich-hau', period, now: NOW, ...more });

beforeAll(async () => {
  app = await sharedDemoApp();
  built = await build('2024-H1');
  file = openWord(built.bytes);
  text = paragraphs(file.body).map(readText).join('\n');
});
afterAll(() => app.stop());

describe('the report of the demo records', () => {
  it('is named after its title and agency, and by their keys on the command line', () => {
    expect(built.fileName).toBe(
      'Báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 - UBND xã Ích Hậu.docx',
    );
    expect(built.slugName).toBe('bao-cao-cchc-ich-hau-2024-H1.docx');
  });

  it('OUT-07 OUT-08 is downloaded under its name, with the SHA-256 of its bytes', async () => {
    const token = await adminToken(app, ['plugin::cchc-report.export']);
    const { headers, body } = await app.http
      .get('/cchc-report/export?agency=ich-hau&period=2024-H1')
      .set('Authorization', `Bearer ${token}`)
      .responseType('blob')
      .expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename="Bao cao ket qua cong tac tuyen truyen cai cach hanh chinh 6 thang dau nam 2024 - UBND xa Ich Hau.docx"; filename*=UTF-8''${encodeURIComponent(built.fileName)}`,
      'content-length': String(body.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      etag: `"${createHash('sha256').update(body).digest('hex')}"`,
    });
  });

  it('cites both plans, the window and the law it follows', () => {
    expect(text).toContain('Kế hoạch số 07/KH-UBND ngày 26/02/2024 của Ủy ban nhân dân xã Ích Hậu');
    expect(text).toContain('Kế hoạch số 09/KH-UBND ngày 28/02/2024');
    expect(text).toContain('từ ngày 15/12/2023 đến ngày 14/6/2024, theo Điều 12 Nghị định số 09/2019/NĐ-CP');
  });

  it('is addressed to the superiors of June 2024', () => {
    expect(text).toContain('Ủy ban nhân dân huyện Lộc Hà;');
    expect(text).toContain('Phòng Nội vụ huyện Lộc Hà.');
  });

  // From the hand count in database/demo/expected-2024-H1.md.
  test.each([
    'đã đăng, phát 29 tin, bài về cải cách hành chính, gồm 19 tin, 04 bài, 01 phóng sự, 02 video, 02 ảnh',
    'tăng 14 tin, bài (93,3%) so với 6 tháng cuối năm 2023',
    'Kế hoạch số 61/KH-UBND ngày 20/12/2023 về cải cách hành chính năm 2024',
    'đã ban hành 04 văn bản (Thông báo số 118/TB-UBND ngày 20/12/2023 về niêm yết danh mục',
    'và tiếp nhận 01 văn bản của cơ quan cấp trên (Quyết định số 35/QĐ-BNV).',
    'theo các quyết định công bố thủ tục hành chính: Quyết định số 812/QĐ-UBND ngày 11/12/2023 của Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh về việc công bố thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực hộ tịch; Quyết định số 25/QĐ-UBND ngày 04/01/2024',
    'trang Zalo của xã (07 tin, bài)',
    'cả 06 tháng của kỳ báo cáo đều có tin, bài',
    'với 530 lượt người tham dự (thống kê được ở 10/13 cuộc)',
    'Qua 02 cuộc trong số đó, đã phổ biến nội dung của Nghị quyết số 76/NQ-CP;',
    'được Ủy ban nhân dân xã quan tâm triển khai bằng nhiều hình thức. Qua đó góp phần nâng cao nhận thức',
    'Kế hoạch số 03/KH-UBND căn cứ Quyết định số 3504/QĐ-UBND. Kế hoạch số 07/KH-UBND căn cứ Nghị quyết số 76/NQ-CP;',
    'pa nô, áp phích (03 cụm, 02 tấm)',
    '05 buổi chào cờ đầu tháng (170 lượt người tham dự, thống kê được ở 04/05 buổi)',
    'báo, đài cấp trên (01 tin, bài); tin, bài đăng trên nhiều kênh được tính ở từng kênh.',
    'Tập trung hoàn thành các chỉ tiêu đã đến hạn của Kế hoạch số 61/KH-UBND: “Tự kiểm tra công tác cải cách hành chính”; của Kế hoạch số 07/KH-UBND: “Tuyên truyền',
    '06 lượt thay đổi, gồm 02 lượt ban hành mới, 02 lượt sửa đổi, bổ sung, 01 lượt thay thế và 01 lượt bãi bỏ thủ tục hành chính',
    'Đến ngày 14/6/2024, 05/07 thủ tục hành chính đang có hiệu lực đã được công khai trên Cổng thông tin điện tử, đạt 71,4%; trong đó 01 thủ tục được công khai trong kỳ',
    'dịch vụ công trực tuyến toàn trình, một phần',
  ])('says: %s', (statement) => {
    expect(text).toContain(statement);
  });

  // What the sample report copied from others, or named wrongly.
  test.each([
    'Sở và đơn vị trực thuộc',
    'lĩnh vực xây dựng',
    'của ngành trên',
    'mức độ 3, 4',
    'V/v',
    'Lưu VP',
    'công khai đầy đủ, rõ ràng, đúng quy định',
    'bám sát',
    'nghiêm túc',
    'chiều sâu',
    'cung cấp trực tuyến toàn trình',
    'làm căn cứ hướng dẫn',
  ])('does not say: %s', (wording) => {
    expect(text.toLowerCase()).not.toContain(wording.toLowerCase());
  });

  it('OUT-04 its table holds the figures of the endpoint', async () => {
    const { body } = await app.http.get('/api/cchc-report/figures?agency=ich-hau&period=2024-H1').expect(200);
    const articles = body.data.figures.find(({ id }: FigureAnswer) => id === 'articles');
    const rowsBy = (by: string): BreakdownRow[] =>
      articles.breakdowns.find((breakdown: { by: string }) => breakdown.by === by).rows;
    const table = descendants(file.body, 'w:tbl').find((candidate) =>
      readText(candidate).includes('Phóng sự'),
    );
    if (table === undefined) throw new Error('no table of articles');
    const grid = readCells(table).map((row) => row.map(readText));
    const channels = grid.slice(1, -1).map((row) => ({ name: row[0], total: Number(row.at(-3)) }));
    const counted = rowsBy('channel').filter(({ value }) => value !== 0);
    expect(channels).toEqual(counted.map(({ label, value }) => ({ name: label, total: value })));
    const kinds = rowsBy('kind').map(({ value }) => value);
    expect(grid.at(-1)?.slice(1).map(Number)).toEqual([
      ...kinds,
      articles.value,
      articles.previous,
      articles.sameLastYear,
    ]);
  });

  it.each(OFFICE_VERSIONS)('is a valid file for %s', async (version) => {
    expect(await validationErrors(built.bytes, version)).toEqual([]);
  });

  it('OUT-10 is the same bytes when made again', async () => {
    const again = await build('2024-H1');
    expect(Buffer.from(again.bytes).equals(Buffer.from(built.bytes))).toBe(true);
  });
});

describe('the report of other periods', () => {
  const textFor = async (period: string, more: Record<string, string> = {}): Promise<string> =>
    paragraphs(openWord((await build(period, more)).bytes).body)
      .map(readText)
      .join('\n');

  it('of a commune of 2026 goes to the province, whose district is gone', async () => {
    const report = await textFor('2026-H1', { agency: 'dong-kinh' });
    expect(report).toContain('Ủy ban nhân dân tỉnh Hà Tĩnh');
    expect(report).toContain('Sở Nội vụ tỉnh Hà Tĩnh');
    expect(report).not.toContain('huyện');
  });

  it('cites no plan issued later, and rests on nothing such a plan rests on', async () => {
    const report = await textFor('2024-01');
    expect(report).toContain('- Ban hành Kế hoạch số 61/KH-UBND ngày 20/12/2023');
    expect(report).not.toMatch(/0[379]\/KH-UBND|35\/QĐ-BNV/);
    expect(report).toContain('trong 02 chỉ tiêu của kế hoạch năm 2024');
  });

  // “Thay đổi nội dung hộ kinh doanh”: in effect since 01/8/2023, posted after the half-year.
  it('does not forget a change that took effect before the period', async () => {
    expect(await textFor('2024-03')).toContain('(mã 2.000720, ban hành mới, có hiệu lực từ ngày 01/8/2023)');
  });

  it('of several years cites the plans issued in them', async () => {
    const report = await textFor('custom', { from: '2023-01-01', to: '2024-02-27' });
    expect(report).toContain('Kế hoạch số 05/KH-UBND ngày 15/02/2023');
    expect(report).toContain('Kế hoạch số 07/KH-UBND ngày 26/02/2024');
    expect(report).not.toContain('09/KH-UBND');
  });

  it('of a year looks to the plan of the next', async () => {
    expect(await textFor('2024')).toContain('kế hoạch tuyên truyền cải cách hành chính năm 2025');
  });

  it('not over yet says up to when its numbers go', async () => {
    expect(await textFor('2026', { agency: 'dong-kinh' })).toContain('tạm tính đến ngày 23/11/2026');
  });

  it('not begun is refused, and so is one in which the agency did not exist', async () => {
    await expect(build('2027', { agency: 'dong-kinh' })).rejects.toThrow(
      'Kỳ báo cáo này chưa bắt đầu (từ ngày 15/12/2026).',
    );
    await expect(build('2026-H1')).rejects.toThrow('hoạt động đến hết ngày 30/06/2025');
    await expect(build('2024-H1', { agency: 'dong-kinh' })).rejects.toThrow(
      'Ủy ban nhân dân xã Đông Kinh hoạt động từ ngày 01/07/2025',
    );
  });

  it("of an agency that is no People's Committee is not signed for one", async () => {
    const report = await textFor('2024-H1', { agency: 'cong-an-ich-hau' });
    expect(report).toContain('THỦ TRƯỞNG CƠ QUAN');
    expect(report).not.toMatch(/BC-UBND|TM\. ỦY BAN/);
  });

  it('says so where nothing was recorded', async () => {
    expect(await textFor('2020')).toContain('chưa có số liệu về tin, bài tuyên truyền cải cách hành chính');
  });

  // Records of the demo: articles 16 after 29, meetings 10 after 13, five of ten objectives due and not reached.
  it('names a fall with its numbers, and praises nothing beside it', async () => {
    const report = await textFor('2024-H2');
    expect(report).toContain(
      'So với 6 tháng đầu năm 2024, số tin, bài giảm 13 tin, bài (44,8%); số hội nghị, cuộc họp giảm 03 cuộc (23,1%)',
    );
    expect(report).not.toMatch(/toàn diện|quan tâm triển khai|nâng cao nhận thức/);
  });

  // Outreach of 2024 by 31 May: 15/12-31/5 has six records, the tenth is of 20 August; procedures: five of seven by 14 June.
  it('tells what was reached after its day, with the numbers of that day', async () => {
    const report = await textFor('2024-H2');
    expect(report).toContain(
      '(chỉ tiêu 10 đợt; đến hạn ngày 31/5/2024 thực hiện 06 đợt, đến ngày 20/8/2024 hoàn thành)',
    );
    expect(report).toContain('(chỉ tiêu 07 thủ tục; đến hạn ngày 14/6/2024 thực hiện 05 thủ tục, đến ngày');
    expect(report).toContain(
      'đã hoàn thành 05 chỉ tiêu, đạt 50%, trong đó 02 chỉ tiêu hoàn thành sau thời hạn;',
    );
  });

  it('of one day without a record tells the stock and no act', async () => {
    const report = await textFor('custom', { from: '2024-05-05', to: '2024-05-05' });
    expect(report).toContain('Đến ngày 05/5/2024, 05/07 thủ tục hành chính đang có hiệu lực');
    expect(report).not.toMatch(/đã thực hiện công khai|thuận lợi hơn|thường xuyên|Tiếp tục tuyên truyền/);
  });

  it('before anything was recorded tells no procedures of the past', async () => {
    expect(await textFor('2021-H1')).not.toMatch(
      /\d+ thủ tục hành chính đang có hiệu lực|cung cấp trực tuyến/,
    );
  });

  it('of the calendar does not cite the decree for its window', async () => {
    const report = await textFor('2024-H1', { cutoff: 'calendar' });
    expect(report).toContain('từ ngày 01/01/2024 đến ngày 30/6/2024');
    expect(report).not.toContain('Điều 12');
  });

  it('of an unknown agency is refused in words', async () => {
    await expect(build('2024-H1', { agency: 'khong-co' })).rejects.toThrow('khong-co');
  });
});
