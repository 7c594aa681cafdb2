import { CENTRED, directWord, par, run } from './directReport';
import { rawFiles, zipFiles } from './rawWord';

/**
 * A correct report as Word saves "Strict Open XML": the letterhead in two text boxes with the lines between, the
 * parts in UTF-16.
 */

const EMU_PER_MILLIMETRE = 36_000;

const toAnchor = (left: number, width: number, shape: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:posOffset>${left * EMU_PER_MILLIMETRE}</wp:posOffset></wp:positionH>` +
  `<wp:extent cx="${width * EMU_PER_MILLIMETRE}" cy="${shape.includes('prst="line"') ? 0 : 900_000}"/><a:graphic><a:graphicData><wps:wsp>${shape}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
  '<mc:Fallback><w:pict><v:rect style="width:10pt;height:10pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>';

const box = (left: number, width: number, content: string, properties = ''): string =>
  toAnchor(
    left,
    width,
    `<wps:spPr><a:prstGeom prst="rect"/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>${properties}`,
  );

const line = (left: number, width: number): string =>
  toAnchor(
    left,
    width,
    `<wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width * EMU_PER_MILLIMETRE}" cy="0"/></a:xfrm>` +
      '<a:prstGeom prst="line"/><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>',
  );

interface NationBox {
  /** Millimetres. */
  readonly width?: number;
  /** The `wps:bodyPr`. */
  readonly properties?: string;
}

const letterhead = ({ width = 95, properties = '' }: NationBox): string =>
  par(
    '',
    box(
      0,
      65,
      par(CENTRED, run('ỦY BAN NHÂN DÂN', { size: 12, bold: true })) +
        par(CENTRED, run('XÃ ÍCH HẬU', { size: 12, bold: true })) +
        par(CENTRED, run('Số: 07/BC-UBND', { size: 13 })),
    ),
    box(
      70,
      width,
      par(CENTRED, run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true })) +
        par(CENTRED, run('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true })) +
        par(CENTRED, run('Ích Hậu, ngày 05 tháng 3 năm 2024', { size: 13, italic: true })),
      properties,
    ),
    line(24, 17),
    line(89, 57),
  );

const toStrict = (xml: string): string =>
  xml
    .replace(/encoding="UTF-8"/g, 'encoding="UTF-16"')
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/g,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    )
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\/(wordprocessingDrawing|main)/g,
      'http://purl.oclc.org/ooxml/drawingml/$1',
    )
    .replace(/w:jc w:val="left"/g, 'w:jc w:val="start"');

const toUtf16 = (xml: string): Uint8Array => Buffer.from(`\uFEFF${toStrict(xml)}`, 'utf16le');

export const boxedReport = (nation: NationBox = {}): Uint8Array =>
  zipFiles(
    Object.fromEntries(
      Object.entries(rawFiles(directWord({ letterhead: letterhead(nation) }))).map(([name, xml]) => [
        name,
        toUtf16(xml),
      ]),
    ),
  );
