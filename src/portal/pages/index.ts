import type { Page } from '../page';
import { home } from './home';
import { procedure } from './procedure';
import { procedures } from './procedures';

/** Every page of the portal. */
export const PAGES: readonly Page[] = [home, procedures, procedure];
