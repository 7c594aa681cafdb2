/** Vietnamese letters without their marks, đ included: "Đường số 7" to "Duong so 7". Other text stays, in NFC. */
export const stripDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
