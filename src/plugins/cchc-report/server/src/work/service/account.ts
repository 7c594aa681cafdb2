import type { Actor } from '../../reports/service/actor';

/** Row id of the account that acts; null for a job of the server. */
export const accountOf = ({ account }: Actor): number | null =>
  /^[1-9]\d{0,8}$/.test(account) ? Number(account) : null;
