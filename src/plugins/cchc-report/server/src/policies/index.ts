import { mayReadSource } from './mayReadSource';
import { mayReadType } from './mayReadType';

/** By the names that routes call them. */
export const policies = { 'may-read-source': mayReadSource, 'may-read-type': mayReadType };
