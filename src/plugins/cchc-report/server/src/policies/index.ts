import { mayDiscuss } from './mayDiscuss';
import { mayReadSource } from './mayReadSource';
import { mayReadType } from './mayReadType';

/** Keyed by the names used in routes. */
export const policies = {
  'may-discuss': mayDiscuss,
  'may-read-source': mayReadSource,
  'may-read-type': mayReadType,
};
