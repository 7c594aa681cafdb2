import type {
  ImportAnswer,
  ImportChoices,
  ImportFieldAnswer,
  ImportTypeAnswer,
} from '../../../../server/src/importing/http/contract';

/** Choices that differ from the guessed or saved ones. */
export type Picked = Partial<ImportChoices>;

/** The fields that the account may fill in; the others are neither shown nor sent. */
export const permittedFields = ({ fields }: ImportTypeAnswer): readonly ImportFieldAnswer[] =>
  fields.filter(({ permitted }) => permitted);

/** Adds picked choices. A new sheet discards the heading row, and a new heading row discards the columns. */
export const addPicked = ({ headerRow, mapping, ...others }: Picked, change: Picked): Picked => {
  const isOtherSheet = change.sheet !== undefined;
  const isOtherRow = isOtherSheet || change.headerRow !== undefined;
  return {
    ...others,
    ...(!isOtherSheet && headerRow !== undefined && { headerRow }),
    ...(!isOtherRow && mapping !== undefined && { mapping }),
    ...change,
  };
};

/** The request for the columns of the picked sheet and heading row; null if they are known. */
export const columnsQuestion = (known: ImportAnswer, { sheet, headerRow }: Picked): string | null => {
  const isKnownSheet = sheet === undefined || sheet === known.sheet;
  if (isKnownSheet && (headerRow === undefined || headerRow === known.headerRow)) return null;
  const place = new URLSearchParams({
    sheet: String(sheet ?? known.sheet),
    ...(headerRow !== undefined && { headerRow: String(headerRow) }),
  });
  return `${encodeURIComponent(known.id)}/columns?${place.toString()}`;
};

/** How the file is to be read: the server's choices, replaced by picked ones. */
export const mergeChoices = (
  { type, sheet, headerRow, mapping, stage, mode }: ImportAnswer,
  picked: Picked,
): ImportChoices => {
  const permitted = permittedFields(type).flatMap(({ name }) => {
    const column = mapping[name];
    return column === undefined ? [] : [[name, column] as const];
  });
  const chosen = { sheet, headerRow, mapping: Object.fromEntries(permitted), stage, mode, ...picked };
  return type.mayPublish ? chosen : { ...chosen, stage: 'draft' };
};

/** The labels of key fields without a column: not chosen, or forbidden to the account. */
export const missingKeys = (
  { fields }: ImportTypeAnswer,
  mapping: ImportChoices['mapping'],
): { unmapped: readonly string[]; forbidden: readonly string[] } => {
  const lacking = fields.filter(({ key, name }) => key && mapping[name] === undefined);
  const labels = (isPermitted: boolean) =>
    lacking.filter(({ permitted }) => permitted === isPermitted).map(({ label }) => label);
  return { unmapped: labels(true), forbidden: labels(false) };
};
