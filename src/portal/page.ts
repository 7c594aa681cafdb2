import type { Core } from '@strapi/strapi';
import type { RecordType } from '../records';
import type { HomeAgency } from './reads/agencies';
import type { Openness } from './reads/openness';
import type { PublishedRecords } from './reads/published';
import type { ReportPlugin } from './reads/reportPlugin';

/** What a page is asked for, and what it may read. */
export interface PageRequest {
  readonly strapi: Core.Strapi;
  readonly agency: HomeAgency;
  readonly open: Openness;
  /** The published records of the agency. */
  readonly records: (type: RecordType) => PublishedRecords;
  /** The published records of whatever agency. */
  readonly anybodys: (type: RecordType) => PublishedRecords;
  /** Null where the plugin is switched off. */
  readonly plugin: ReportPlugin | null;
  /** What stands in the place of `:code` and the like, decoded. */
  readonly key: string;
  readonly querystring: string;
  readonly now: Date;
  /** Today in Viet Nam, `YYYY-MM-DD`. */
  readonly today: string;
  /** An address of this server as a whole one: `https://…/tin-tuc`. */
  readonly absolute: (path: string) => string;
}

/** What a page answers: a template and what it shows, or another address. */
export type PageAnswer =
  | {
      readonly template: string;
      readonly view: object;
      readonly status?: number;
      /** Where the page is at home; without it, the address of a page that has no key. Null: nowhere, it is not to be found. */
      readonly canonical?: string | null;
    }
  | { readonly redirect: string };

/** What the public must be allowed to read for a page to exist. */
export type Need = { readonly type: RecordType } | { readonly report: string };

/** Of issued reports: a list leads to each, and each back to the list, so that there is neither without the other. */
export const REPORTS: readonly Need[] = [
  { report: 'publicReports.find' },
  { report: 'publicReports.findOne' },
];

export interface Page {
  /** `/thu-tuc/:key` */
  readonly path: string;
  readonly needs: readonly Need[];
  /** HTML unless said otherwise. */
  readonly mime?: string;
  readonly answer: (request: PageRequest) => Promise<PageAnswer>;
}

/** Whether the public may read what a page shows. */
export const isOpen = (
  needs: readonly Need[],
  { open, plugin }: Pick<PageRequest, 'open' | 'plugin'>,
): boolean =>
  needs.every((need) =>
    'type' in need ? open.type(need.type) : plugin !== null && open.report(need.report),
  );
