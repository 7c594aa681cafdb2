import type { Catalogue } from '../figures';

/** Labels of closed sets need no catalogue. */
export const NO_CATALOGUE: Catalogue = { channels: [], sectors: [] };
