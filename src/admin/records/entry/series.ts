import type { FormValues } from '../formValues';

interface Saved {
  uid: string;
  values: FormValues;
}

let last: Saved | null = null;

/** Keeps what the record just saved says for the next form of its type, which takes it. */
export const goOnFrom = (uid: string, values: FormValues): void => {
  last = { uid, values };
};

/** What the next form goes on from, once. */
export const takeLast = (uid: string): FormValues | undefined => {
  const taken = last;
  last = null;
  return taken?.uid === uid ? taken.values : undefined;
};
