/**
 * Why the server gave no answer, or was not asked: `unreadable` is a file of the reader's own machine.
 * `refused`: it says so itself, in Vietnamese and with a stable code; the others are worded by the page.
 */
export type Failure =
  | {
      readonly kind: 'refused';
      readonly code: string | null;
      readonly message: string;
      /** What the server adds to the code: the report that is in the way, the number that is free. */
      readonly details?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'forbidden' | 'session' | 'offline' | 'server' | 'unreadable' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
};

/** Reads a refusal: its status and its body in Strapi's shape. What is no such body is a fault of the server. */
export const failureOf = (status: number, body: string): Failure => {
  if (status === 401) return { kind: 'session' };
  if (status === 403) return { kind: 'forbidden' };
  const answer = parsed(body);
  const error = isRecord(answer) ? answer['error'] : null;
  if (!isRecord(error) || typeof error['message'] !== 'string') return { kind: 'server' };
  const details = error['details'];
  // Without a code of ours a message is Strapi's own, and an unforeseen fault has nothing to say to a clerk.
  if (!isRecord(details) || typeof details['code'] !== 'string' || status === 500) return { kind: 'server' };
  return { kind: 'refused', code: details['code'], message: error['message'], details };
};
