import type { Page } from '../page';
import { home } from './home';

/** Every page of the portal. */
export const PAGES: readonly Page[] = [home];
