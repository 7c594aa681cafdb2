import {
  writeDocx,
  type ReportDocument,
  type Signing,
} from '../../src/plugins/cchc-report/server/src/document';
import { filledWith, HOSTILE } from './support/hostile';
import { output } from './support/program';
import { issuedReport, sampleReport } from './support/sampleReport';
import { OFFICE_VERSIONS, validationErrors } from './support/validate';

jest.setTimeout(180_000);

const collective = 'Ủy ban nhân dân';
const headTitle = 'Chủ tịch';
const signings: readonly Signing[] = [
  { authority: 'collective-head', collective, title: headTitle },
  { authority: 'collective-deputy', collective, headTitle, title: 'Phó Chủ tịch' },
  { authority: 'collective-acting', collective, title: headTitle },
  { authority: 'head', title: headTitle },
  { authority: 'deputy', headTitle, title: 'Phó Chủ tịch' },
  { authority: 'by-order', headTitle, title: 'Chánh Văn phòng' },
  { authority: 'by-delegation', headTitle, title: 'Trưởng phòng' },
];

const longTable: ReportDocument = {
  ...sampleReport,
  body: [
    {
      kind: 'table',
      columns: [
        { header: 'TT', share: 0.1, align: 'center' },
        { header: 'Tên thủ tục hành chính', share: 0.9, align: 'left' },
      ],
      rows: Array.from({ length: 300 }, (_, index) => ({
        cells: [[{ text: String(index + 1) }], [{ text: `Thủ tục thứ ${index + 1}` }]],
      })),
    },
  ],
};

const samples: readonly (readonly [string, ReportDocument])[] = [
  ['a draft', sampleReport],
  ['an issued report to several addressees', issuedReport],
  ['a report to nobody above, with nothing in it', { ...sampleReport, addressees: [], body: [] }],
  ['a report that ends in a long table', longTable],
  ['a report full of hostile text', filledWith(HOSTILE)],
  ...signings.map((signing): readonly [string, ReportDocument] => [
    `a report signed by authority ${signing.authority}`,
    { ...issuedReport, signature: { signing, signerName: 'Trần Văn Bình' } },
  ]),
];

describe.each(samples)('%s', (_, document) => {
  it('has no error for the Open XML SDK as a file of any Office', async () => {
    const bytes = await writeDocx(document);
    const errors = await Promise.all(OFFICE_VERSIONS.map((version) => validationErrors(bytes, version)));
    expect(errors.flat()).toEqual([]);
  });
});

describe('these tests', () => {
  it('fail with a word when a program is missing', async () => {
    await expect(output('no-such-program', [])).rejects.toThrow('These tests need "no-such-program"');
  });

  it('have a validator that does find errors', async () => {
    const broken = Uint8Array.from(await writeDocx(sampleReport)).slice(0, 500);
    expect(await validationErrors(broken, 'Microsoft365')).not.toEqual([]);
  });
});
