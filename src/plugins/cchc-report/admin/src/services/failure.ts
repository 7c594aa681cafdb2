/**
 * Why there is no answer. `unreadable`: a file on the user's machine could not be read, so nothing was sent.
 * `refused`: the server gives the reason in Vietnamese, with a stable code; the page words the other kinds.
 */
export type Failure =
  | {
      readonly kind: 'refused';
      readonly code: string | null;
      readonly message: string;
      /** Data that the server adds to the code: the report that already exists, the next free number. */
      readonly details?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'forbidden' | 'session' | 'offline' | 'server' | 'unreadable' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const parseBody = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
};

/** Reads a refusal from its status and its body in Strapi's shape. Any other body is a fault of the server. */
export const readFailure = (status: number, body: string): Failure => {
  if (status === 401) return { kind: 'session' };
  if (status === 403) return { kind: 'forbidden' };
  const answer = parseBody(body);
  const error = isRecord(answer) ? answer['error'] : null;
  if (!isRecord(error) || typeof error['message'] !== 'string') return { kind: 'server' };
  const details = error['details'];
  // Without a code of the plugin, the message is Strapi's own; an unforeseen fault has no text for a clerk.
  if (!isRecord(details) || typeof details['code'] !== 'string' || status === 500) return { kind: 'server' };
  return { kind: 'refused', code: details['code'], message: error['message'], details };
};
