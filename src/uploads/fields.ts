import { type Kind, KINDS, LOGO_KINDS } from './kinds';

/** The fields of forms in which files are taken, and what is taken in each. */
const FIELDS = { files: KINDS, menuLogo: LOGO_KINDS, authLogo: LOGO_KINDS } as const;

export type Field = keyof typeof FIELDS;

/** Whether files are taken in a field of this name. */
export const isFileField = (name: string | null): name is Field =>
  name !== null && Object.hasOwn(FIELDS, name);

export const kindsOfField = (field: Field): readonly Kind[] => FIELDS[field];
