import { plainText } from '../../../domain/vi';

/** ECMA-376, Part 1, 22.9.2.19 (ST_Xstring): `_x000D_` stands for a carriage return, `_x005F_` for the underscore. */
const CODED = /_x([\dA-Fa-f]{4})_/g;

/** Text as a workbook holds it -> as it reads: NFC, without what XML forbids, spaces and line breaks as they are. */
export const decodedText = (text: string): string =>
  plainText(
    text.includes('_x')
      ? text.replace(CODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : text,
  );
