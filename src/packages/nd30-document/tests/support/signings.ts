import type { Signing } from '../../src';

const collective = 'Ủy ban nhân dân';
const headTitle = 'Chủ tịch';

/** Every form of signing authority, each with its printed lines. */
export const SIGNINGS = {
  'collective-head': [
    { authority: 'collective-head', collective, title: headTitle },
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ],
  'collective-deputy': [
    { authority: 'collective-deputy', collective, headTitle, title: 'Phó Chủ tịch' },
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
  'collective-acting': [
    { authority: 'collective-acting', collective, title: headTitle },
    ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'],
  ],
  head: [{ authority: 'head', title: headTitle }, ['CHỦ TỊCH']],
  acting: [{ authority: 'acting', title: headTitle }, ['Q. CHỦ TỊCH']],
  deputy: [{ authority: 'deputy', headTitle, title: 'Phó Chủ tịch' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  'by-order': [
    { authority: 'by-order', headTitle, title: 'Chánh Văn phòng' },
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  ],
  'by-order-deputy': [
    {
      authority: 'by-order',
      headTitle,
      title: 'Chánh Văn phòng',
      signedBy: { deputyTitle: 'Phó Chánh Văn phòng' },
    },
    ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
  ],
  'by-order-acting': [
    { authority: 'by-order', headTitle, title: 'Chánh Văn phòng', signedBy: 'acting' },
    ['TL. CHỦ TỊCH', 'Q. CHÁNH VĂN PHÒNG'],
  ],
  'by-delegation': [
    { authority: 'by-delegation', headTitle, title: 'Trưởng phòng' },
    ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG'],
  ],
  'by-delegation-unit': [
    { authority: 'by-delegation', headTitle, title: 'Trưởng phòng', unit: 'Văn hóa - Xã hội' },
    ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG', 'VĂN HÓA - XÃ HỘI'],
  ],
  'by-delegation-deputy': [
    {
      authority: 'by-delegation',
      headTitle,
      title: 'Trưởng phòng',
      unit: 'Văn hóa - Xã hội',
      signedBy: { deputyTitle: 'Phó Trưởng phòng' },
    },
    ['TUQ. CHỦ TỊCH', 'KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG', 'VĂN HÓA - XÃ HỘI'],
  ],
} as const satisfies Readonly<Record<string, readonly [Signing, readonly string[]]>>;
