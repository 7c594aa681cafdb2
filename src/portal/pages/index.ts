import type { Page } from '../page';
import { article, news } from './news';
import { newsFeed, reportsFeed } from './feeds';
import { figures } from './figures';
import { home } from './home';
import { meeting, meetings } from './meetings';
import { plan, plans } from './plans';
import { procedure, procedures } from './procedures';
import { report, reports } from './reports';
import { search } from './search';
import { robots, sitemap } from './sitemap';

/** Every page of the portal. */
export const PAGES: readonly Page[] = [
  home,
  procedures,
  procedure,
  news,
  article,
  meetings,
  meeting,
  plans,
  plan,
  figures,
  reports,
  report,
  search,
  newsFeed,
  reportsFeed,
  sitemap,
  robots,
];
