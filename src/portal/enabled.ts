import { givenFlag } from '../start/settings';

/** `PORTAL_ENABLED`: whether the portal's addresses are answered at all; they are unless it says `false`. */
export const isPortalEnabled = (): boolean => givenFlag('PORTAL_ENABLED', true);
