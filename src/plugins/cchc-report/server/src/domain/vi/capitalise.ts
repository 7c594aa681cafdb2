/** The first letter in upper case, the rest untouched: "đề nghị" to "Đề nghị". */
export const capitalise = (text: string): string => withFirst(text, (first) => first.toLocaleUpperCase('vi'));

/** The first letter in lower case, the rest untouched: "Ủy ban" to "ủy ban". */
export const decapitalise = (text: string): string =>
  withFirst(text, (first) => first.toLocaleLowerCase('vi'));

/** NFC first: in NFD the first code point of "ề" is a bare "e". */
function withFirst(text: string, change: (first: string) => string): string {
  const [first = '', ...rest] = text.normalize('NFC');
  return change(first) + rest.join('');
}
