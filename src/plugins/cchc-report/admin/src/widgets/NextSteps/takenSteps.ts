const KEY = 'cchc-report.first-steps';

/** Stands for all steps once the account has put them away. */
export const ALL_STEPS = '*';

const keyOf = (account: string | number): string => `${KEY}.${account}`;

/** The steps that an account has taken in this browser. */
export const readTaken = (account: string | number): readonly string[] =>
  localStorage.getItem(keyOf(account))?.split(' ') ?? [];

/** Remembers a step of an account in this browser. @returns all of them */
export const addTaken = (account: string | number, step: string): readonly string[] => {
  const taken = [...new Set([...readTaken(account), step])];
  localStorage.setItem(keyOf(account), taken.join(' '));
  return taken;
};
