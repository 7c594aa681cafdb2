import { mayReadSource } from './mayReadSource';

/** By the names that routes call them. */
export const policies = { 'may-read-source': mayReadSource };
