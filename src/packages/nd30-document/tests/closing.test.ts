import type { ReportDocument } from '../src';
import { findLook } from './support/look';
import { SIGNINGS } from './support/signings';
import { issuedReport, sampleReport } from './support/sampleReport';
import { blocks, readCells, paragraphs, readText, write } from './support/wordFile';
import { child, descendants } from './support/xml';

async function closing(document: ReportDocument) {
  const file = await write(document);
  const table = blocks(file.body)
    .filter(({ name }) => name === 'w:tbl')
    .at(-1);
  const [left, right] = table ? (readCells(table)[0] ?? []) : [];
  if (!table || !left || !right) throw new Error('The closing has not two cells.');
  return { file, table, left, right, recipients: paragraphs(left), signature: paragraphs(right) };
}

const withRecipients = (addressees: readonly string[], others: readonly string[], archive: string) =>
  closing({ ...sampleReport, addressees, recipients: { others, archive } });

describe('ô 9b, "Nơi nhận"', () => {
  it('has "Như trên" first if there is a "Kính gửi", and "Lưu" last with a full stop', async () => {
    const { recipients } = await withRecipients(['UBND huyện'], ['Phòng Nội vụ', 'HĐND xã;'], 'VT, VP');
    expect(recipients.map(readText)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Phòng Nội vụ;',
      '- HĐND xã;',
      '- Lưu: VT, VP.',
    ]);
  });

  it('ô 12: has the drafter and the number of copies below it in 11 upright, if given', async () => {
    const { file, recipients } = await closing({ ...sampleReport, copies: { drafter: 'VP', count: 20 } });
    const last = recipients.at(-1);
    expect(last && readText(last)).toBe('VP.20');
    expect(last && findLook(file, last)).toMatchObject({ size: 22, bold: false, italic: false });
  });

  it('continues below the signature and then on the next page if it is long', async () => {
    const others = Array.from({ length: 30 }, (_, index) => `Nơi thứ ${index + 1}`);
    const { table, recipients } = await withRecipients(['UBND huyện'], others, 'VT');
    const [first, rest, ...more] = readCells(table);
    expect(more).toEqual([]);
    // Two lines of title and one of name, 16.1 pt each, and 25 mm between take 119 pt: the heading and 8 lines of
    // 12.65 pt.
    expect(recipients.map(readText).slice(-2)).toEqual(['- Nơi thứ 6;', '- Nơi thứ 7;']);
    expect(rest?.[0] && paragraphs(rest[0]).map(readText).at(-1)).toBe('- Lưu: VT.');
    const [signed, below] = descendants(table, 'w:tr').map((row) => child(row, 'w:trPr'));
    expect([signed, below].map((row) => child(row, 'w:cantSplit') !== undefined)).toEqual([true, false]);
    expect(first).toHaveLength(2);
  });

  it('has no "Như trên" without a "Kính gửi"', async () => {
    const { recipients } = await withRecipients([], [], 'VT.');
    expect(recipients.map(readText)).toEqual(['Nơi nhận:', '- Lưu: VT.']);
  });

  it.each(['13', '14'] as const)(
    'is in 12 italic bold with a list in 11 upright, also in size %s',
    async (preset) => {
      const { file, recipients } = await closing({ ...sampleReport, preset });
      const [heading, ...list] = recipients.map((one) => findLook(file, one));
      expect(heading).toMatchObject({ size: 24, bold: true, italic: true, alignment: 'left', firstLine: 0 });
      for (const item of list)
        expect(item).toMatchObject({ size: 22, bold: false, italic: false, alignment: 'left', firstLine: 0 });
    },
  );
});

describe('ô 7, the signature', () => {
  it('is in the right half, at the height of "Nơi nhận"', async () => {
    const { file, table, right, recipients, signature } = await closing(sampleReport);
    expect(descendants(table, 'w:tr')).toHaveLength(1);
    expect(child(child(right, 'w:tcPr'), 'w:tcW')?.attributes['w:w']).toBe('4677');
    const [heading] = recipients;
    const [authority] = signature;
    expect(heading && authority && findLook(file, heading).before).toBe(
      authority && findLook(file, authority).before,
    );
  });

  it.each([
    ['13', 26],
    ['14', 28],
  ] as const)(
    'has authority and title in capitals and the name, bold and centred, in size %s',
    async (preset, size) => {
      const { file, signature } = await closing({ ...issuedReport, preset });
      expect(signature.map(readText)).toEqual([
        'TM. ỦY BAN NHÂN DÂN',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Nguyễn Thị Ánh Tuyết',
      ]);
      for (const line of signature)
        expect(findLook(file, line)).toMatchObject({ size, bold: true, italic: false, alignment: 'center' });
    },
  );

  it.each(Object.entries(SIGNINGS))(
    'prints the authority %s with the abbreviation of the decree',
    async (_, form) => {
      const [signing, lines] = form;
      const { signature } = await closing({
        ...issuedReport,
        signature: { signing, signerName: 'Trần Văn Bình' },
      });
      expect(signature.map(readText)).toEqual([...lines, 'Trần Văn Bình']);
    },
  );

  it('leaves space for the signature and the seal above the name, even if the name is blank', async () => {
    const { file, signature } = await closing(sampleReport);
    const name = signature.at(-1);
    expect(name && readText(name)).toBe('');
    // 25 mm.
    expect(name && findLook(file, name).before).toBe(1417);
  });

  it('is not broken across pages, and the file ends with a line of minimal height', async () => {
    const { file, table } = await closing(sampleReport);
    const [row] = descendants(table, 'w:tr');
    expect(row && child(child(row, 'w:trPr'), 'w:cantSplit')).toBeDefined();
    const [, last] = blocks(file.body).slice(blocks(file.body).indexOf(table));
    expect(last && findLook(file, last)).toMatchObject({ line: 2, lineRule: 'exact' });
  });
});
