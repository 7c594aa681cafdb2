import { CONTENT_SECURITY, writeDocx, writeHtml } from '../src';
import { drawnLines } from './support/drawing';
import { allElements, findMain, renderPage, textContent } from './support/htmlPage';
import { render } from './support/pdf';
import { issuedReport, sampleReport } from './support/sampleReport';
import { SAMPLES } from './support/samples';
import { child, childElements, descendants, type XmlElement } from './support/xml';

jest.setTimeout(120_000);

const findByClass = (element: XmlElement, className: string): XmlElement => {
  const found = allElements(element).filter(({ attributes }) => attributes['class'] === className);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} elements are ${className}`);
  return only;
};

const page = renderPage(sampleReport);
const main = findMain(page);

describe('the page of a report', () => {
  it('is Vietnamese, has the title of the report, and states its encoding first', () => {
    expect(page.attributes['lang']).toBe('vi-VN');
    const [encoding] = childElements(child(page, 'head') ?? page);
    expect(encoding?.attributes).toEqual({ charset: 'utf-8' });
    expect(descendants(page, 'title').map(textContent)).toEqual([sampleReport.properties.title]);
  });

  it('runs no script and loads no resource, and forbids both', () => {
    const policy = descendants(page, 'meta').find(({ attributes }) => 'http-equiv' in attributes);
    expect(policy?.attributes).toEqual({
      'http-equiv': 'Content-Security-Policy',
      content: CONTENT_SECURITY,
    });
    expect(CONTENT_SECURITY).toMatch(/^default-src 'none'; /);
    expect(CONTENT_SECURITY).not.toContain('script-src');
    const written = writeHtml(sampleReport);
    expect(written).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\shref=|\son\w+=|url\(|@import/i);
  });

  it('is the same text if written again', () => {
    expect(writeHtml(sampleReport)).toBe(writeHtml(structuredClone(sampleReport)));
  });

  it('has the paper and the margins of the norm', () => {
    const [style] = descendants(page, 'style');
    const css = style === undefined ? '' : textContent(style);
    // 210 x 297 mm; 20, 15, 20 and 30 mm.
    expect(css).toMatch(/width: 595\.3pt/);
    expect(css).toMatch(
      /@page \{[^}]*size: 595\.3pt 841\.9pt;[^}]*margin: 56\.7pt 42\.55pt 56\.7pt 85\.05pt;/,
    );
  });
});

describe('output for screen readers', () => {
  it('the title is the first heading, the parts follow by their levels', () => {
    const headings = allElements(main).filter(({ name }) => /^h\d$/.test(name));
    expect(headings.map(({ name }) => name)).toEqual(['h1', 'h2', 'h3', 'h3', 'h4', 'h2', 'h2', 'h2']);
    expect(headings.slice(0, 2).map(textContent)).toEqual([
      `BÁO CÁO ${sampleReport.subject}`,
      'I. Kết quả thực hiện công tác tuyên truyền cải cách hành chính',
    ]);
  });

  it('a table has a caption, a heading for each column and one for each row', () => {
    const [table] = descendants(main, 'table');
    if (table === undefined) throw new Error('no table');
    const scopes = (scope: string) =>
      descendants(table, 'th')
        .filter(({ attributes }) => attributes['scope'] === scope)
        .map(textContent);
    expect(descendants(table, 'caption').map(textContent)).toEqual([
      'Bảng 1. Tin, bài theo thể loại và kênh tuyên truyền',
    ]);
    expect(scopes('col')).toEqual(['TT', 'Thể loại', 'Cổng TTĐT', 'Truyền thanh', 'Zalo', 'Tổng số']);
    expect(scopes('row')).toEqual(['Tin', 'Bài viết', 'Phóng sự', 'Video', 'Tổng số']);
  });

  it('the name of a group of rows goes across all columns and applies to the rows of its body', () => {
    const [, table] = descendants(findMain(renderPage(SAMPLES.urgent)), 'table');
    const bodies = descendants(table ?? main, 'tbody').map((rows) =>
      descendants(rows, 'th').map(({ attributes: { scope, colspan = '' } }) => `${scope} ${colspan}`.trim()),
    );
    expect(bodies).toEqual([
      ['rowgroup 3', 'row', 'row'],
      ['rowgroup 3', 'row'],
    ]);
  });

  it('consecutive points are one list, and their dashes are hidden from screen readers', () => {
    const lists = descendants(main, 'ul').filter(({ attributes }) => attributes['class'] === 'bullets');
    expect(lists.map(({ children }) => children.length)).toEqual([3, 1, 3]);
    const dashes = descendants(main, 'li').map(({ children: [dash] }) => dash);
    expect(dashes).toEqual(
      dashes.map(() => ({ name: 'span', attributes: { 'aria-hidden': 'true' }, children: ['- '] })),
    );
  });

  it('the drawn lines are hidden from screen readers', () => {
    const lines = allElements(main).filter(({ attributes }) => attributes['class'] === 'line');
    expect(lines.map(({ attributes }) => attributes['aria-hidden'])).toEqual(['true', 'true', 'true']);
  });
});

describe('positions on the page', () => {
  it('the three lines are as long as those in the Word file', async () => {
    const rendering = await render({ report: await writeDocx(sampleReport) });
    const drawn = await drawnLines(rendering.pdf('report'));
    await rendering.remove();
    const lengths = allElements(main)
      .filter(({ attributes }) => attributes['class'] === 'line')
      .map(({ attributes }) => Number(/^width: ([\d.]+)pt$/.exec(attributes['style'] ?? '')?.[1]));
    const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
    const expected = ascending(drawn.map(({ from, to }) => to - from));
    expect(lengths).toHaveLength(3);
    ascending(lengths).forEach((length, index) => {
      expect(Math.abs(length - (expected[index] ?? 0))).toBeLessThan(1);
    });
  });

  it('several addressees are below "Kính gửi", a single one is beside it', () => {
    expect(textContent(findByClass(main, 'addressees addressee'))).toBe(
      'Kính gửi: Ủy ban nhân dân huyện Lộc Hà',
    );
    const several = findByClass(findMain(renderPage(issuedReport)), 'addressees');
    expect(childElements(several).map(({ name }) => name)).toEqual(['p', 'ul']);
  });

  it('the urgency is in a frame below the number, and the address is at the end of the sheet under a line', () => {
    const urgent = renderPage(SAMPLES.urgent);
    const mark = findByClass(findMain(urgent), 'urgency');
    expect(textContent(mark)).toBe('HỎA TỐC');
    // 30 mm.
    expect(mark.attributes['style']).toBe('width: 85.05pt');
    const contact = findByClass(findMain(urgent), 'contact');
    const [sheet] = allElements(findMain(urgent)).filter(({ children }) => children.includes(contact));
    expect(sheet && childElements(sheet).at(-1)).toBe(contact);
    expect(childElements(contact).map(textContent)).toEqual([
      'Địa chỉ: Thôn Thống Nhất, xã Ích Hậu, huyện Lộc Hà, tỉnh Hà Tĩnh',
      'Điện thoại: 0239 3000 000; Thư điện tử: ubnd.ichhau@example.vn',
      'Trang thông tin điện tử: ichhau.example.vn',
    ]);
    const css = descendants(urgent, 'style').map(textContent).join('');
    expect(css).toMatch(/\.urgency \{[^}]*border: 0\.75pt solid;[^}]*color: #FF0000;/);
    expect(css).toMatch(/\.contact \{[^}]*border-top: 0\.75pt solid;/);
  });

  it('the signature is beside Nơi nhận', () => {
    const closing = findByClass(findMain(renderPage(issuedReport)), 'closing');
    expect(childElements(closing).map(textContent)).toEqual([
      'Nơi nhận:- Như trên;- Thường trực Đảng ủy, HĐND xã;- Chủ tịch, các Phó Chủ tịch UBND xã;- Lưu: VT, VP.',
      'TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHPHÓ CHỦ TỊCHNguyễn Thị Ánh Tuyết',
    ]);
  });

  it('a row that does not fit its table is refused, as in the Word file', () => {
    const table = {
      kind: 'table',
      columns: [{ header: 'TT', share: 1, align: 'center' }],
      rows: [{ cells: [] }],
    } as const;
    expect(() => writeHtml({ ...sampleReport, body: [table] })).toThrow(RangeError);
  });
});
