import type { Signing } from '../tree';
import { authorityLines } from './authorityLines';

describe('ô 7a, the authority to sign', () => {
  const cases: readonly (readonly [Signing, readonly string[]])[] = [
    [
      { authority: 'collective-head', collective: 'Ủy ban nhân dân', title: 'Chủ tịch' },
      ['TM. Ủy ban nhân dân', 'Chủ tịch'],
    ],
    [
      {
        authority: 'collective-deputy',
        collective: 'Ủy ban nhân dân',
        headTitle: 'Chủ tịch',
        title: 'Phó Chủ tịch',
      },
      ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'],
    ],
    [
      { authority: 'collective-acting', collective: 'Ủy ban nhân dân', title: 'Chủ tịch' },
      ['TM. Ủy ban nhân dân', 'Q. Chủ tịch'],
    ],
    [{ authority: 'head', title: 'Chủ tịch' }, ['Chủ tịch']],
    [{ authority: 'acting', title: 'Chủ tịch' }, ['Q. Chủ tịch']],
    [{ authority: 'deputy', headTitle: 'Chủ tịch', title: 'Phó Chủ tịch' }, ['KT. Chủ tịch', 'Phó Chủ tịch']],
    [
      { authority: 'by-order', headTitle: 'Chủ tịch', title: 'Chánh Văn phòng' },
      ['TL. Chủ tịch', 'Chánh Văn phòng'],
    ],
    [
      { authority: 'by-delegation', headTitle: 'Chủ tịch', title: 'Trưởng phòng Văn hóa - Xã hội' },
      ['TUQ. Chủ tịch', 'Trưởng phòng Văn hóa - Xã hội'],
    ],
    [
      {
        authority: 'by-delegation',
        headTitle: 'Chủ tịch',
        title: 'Trưởng phòng',
        unit: 'Văn hóa - Xã hội',
      },
      ['TUQ. Chủ tịch', 'Trưởng phòng', 'Văn hóa - Xã hội'],
    ],
    [
      {
        authority: 'by-delegation',
        headTitle: 'Chủ tịch',
        title: 'Trưởng phòng',
        unit: 'Văn hóa - Xã hội',
        signedBy: { deputyTitle: 'Phó Trưởng phòng' },
      },
      ['TUQ. Chủ tịch', 'KT. Trưởng phòng', 'Phó Trưởng phòng', 'Văn hóa - Xã hội'],
    ],
    [
      { authority: 'by-order', headTitle: 'Chủ tịch', title: 'Chánh Văn phòng', signedBy: 'acting' },
      ['TL. Chủ tịch', 'Q. Chánh Văn phòng'],
    ],
  ];

  it.each(cases)('of %j has the abbreviation of the decree', (signing, lines) => {
    expect(authorityLines(signing)).toEqual(lines);
  });
});
