import { type FormValues, isObject } from './formValues';

const LINK = /^evidence\.(\d+)\.url$/;

/** The piece of evidence whose link is in this field; undefined for other fields. */
export const findLinkedPiece = (values: FormValues, name: string): FormValues | undefined => {
  const [, index] = LINK.exec(name) ?? [];
  const pieces = values['evidence'];
  if (index === undefined || !Array.isArray(pieces)) return undefined;
  const piece: unknown = pieces[Number(index)];
  return isObject(piece) ? piece : undefined;
};
