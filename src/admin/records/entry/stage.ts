/** How far the form of a new record is. */
export type Stage =
  /** What it begins with was not put in yet: it was just opened, or emptied for the next record. */
  | 'due'
  /** As it was begun: nobody wrote in it. */
  | 'begun'
  | 'written';

interface Form {
  readonly values: object;
  /** Those Strapi opens it with. */
  readonly initialValues: object;
}

/** @param begun the values that were put in; null before. Values are told apart by identity: Strapi makes them anew at each change */
export const stageOf = ({ values, initialValues }: Form, begun: object | null): Stage => {
  if (begun === null || values === initialValues) return 'due';
  return values === begun ? 'begun' : 'written';
};
