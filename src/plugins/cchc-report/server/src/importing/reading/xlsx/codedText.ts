import { plainText } from '../../../domain/vi';

/** ECMA-376, Part 1, 22.9.2.19 (ST_Xstring): `_x000D_` stands for a carriage return, `_x005F_` for the underscore. */
const CODED = /_x([\dA-Fa-f]{4})_/g;

/** Decodes a text of a workbook to NFC, without characters that XML forbids; spaces and line breaks are kept. */
export const decodeXstring = (text: string): string =>
  plainText(
    text.includes('_x')
      ? text.replace(CODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : text,
  );
