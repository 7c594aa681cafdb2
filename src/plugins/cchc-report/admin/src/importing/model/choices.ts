import type {
  ImportAnswer,
  ImportChoices,
  ImportFieldAnswer,
  ImportTypeAnswer,
} from '../../../../server/src/importing/http/contract';

/** What somebody chose otherwise than it was guessed, or chosen before. */
export type Picked = Partial<ImportChoices>;

/** Fields that this account may fill in: of the others nothing is shown, and nothing sent. */
export const permittedFields = ({ fields }: ImportTypeAnswer): readonly ImportFieldAnswer[] =>
  fields.filter(({ permitted }) => permitted);

/** Another sheet has another row of headings, and other headings name other columns: what was chosen of those is void. */
export const picking = ({ headerRow, mapping, ...others }: Picked, change: Picked): Picked => {
  const isElsewhere = change.sheet !== undefined;
  const isNamedAnew = isElsewhere || change.headerRow !== undefined;
  return {
    ...others,
    ...(!isElsewhere && headerRow !== undefined && { headerRow }),
    ...(!isNamedAnew && mapping !== undefined && { mapping }),
    ...change,
  };
};

/** What the server is asked about the columns where they are now looked for; null where that is known. */
export const columnsQuestion = (known: ImportAnswer, { sheet, headerRow }: Picked): string | null => {
  const isKnownSheet = sheet === undefined || sheet === known.sheet;
  if (isKnownSheet && (headerRow === undefined || headerRow === known.headerRow)) return null;
  const place = new URLSearchParams({
    sheet: String(sheet ?? known.sheet),
    ...(headerRow !== undefined && { headerRow: String(headerRow) }),
  });
  return `${encodeURIComponent(known.id)}/columns?${place.toString()}`;
};

/** How the file is to be read: as the server found or last heard it, but for what was picked. */
export const chosenFrom = (
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

/** What keeps an import from being checked: fields that tell records apart and have no column, or may not have one. */
export const lackingKeys = (
  { fields }: ImportTypeAnswer,
  mapping: ImportChoices['mapping'],
): { unmapped: readonly string[]; forbidden: readonly string[] } => {
  const lacking = fields.filter(({ key, name }) => key && mapping[name] === undefined);
  const labels = (isPermitted: boolean) =>
    lacking.filter(({ permitted }) => permitted === isPermitted).map(({ label }) => label);
  return { unmapped: labels(true), forbidden: labels(false) };
};
