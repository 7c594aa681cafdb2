import { adminApi } from '@strapi/strapi/admin';
import { SENT_WITH_FORM } from './sentWithForm';

interface Sent {
  invalidatesTags?: unknown;
}

/** A refusal of the server has a status; without one the server was not reached. */
const isUnsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && !('status' in error);

/**
 * Strapi reads a record again after each attempt to save it, and shows an error in the place of the form when that
 * fails too: with the network lost, all that was typed is gone. Where nothing was sent, nothing is read again.
 */
export function keepUnsentRecords(): void {
  const keep = (endpoint: Sent | undefined) => {
    const tags = endpoint?.invalidatesTags;
    if (endpoint === undefined || typeof tags !== 'function') return;
    endpoint.invalidatesTags = (result: unknown, error: unknown, ...rest: unknown[]): unknown =>
      isUnsent(error) ? [] : tags(result, error, ...rest);
  };
  adminApi.enhanceEndpoints<never, Record<(typeof SENT_WITH_FORM)[number], never>>({
    endpoints: Object.fromEntries(SENT_WITH_FORM.map((name) => [name, keep])),
  });
}
