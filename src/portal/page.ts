import type { Core } from '@strapi/strapi';
import type { RecordType } from '../records';
import type { HomeAgency } from './reads/agencies';
import type { Openness } from './reads/openness';
import type { PublishedRecords } from './reads/published';
import type { ReportPlugin } from './reads/reportPlugin';

/** The request a page answers, and what it may read. */
export interface PageRequest {
  readonly strapi: Core.Strapi;
  readonly agency: HomeAgency;
  readonly open: Openness;
  /** Published records of the home agency. */
  readonly records: (type: RecordType) => PublishedRecords;
  /** Published records of all agencies. */
  readonly recordsOfAll: (type: RecordType) => PublishedRecords;
  /** The report plugin; null if it is switched off. */
  readonly plugin: ReportPlugin | null;
  /** The decoded value of `:key`. */
  readonly key: string;
  readonly querystring: string;
  readonly now: Date;
  /** Today in Viet Nam, `YYYY-MM-DD`. */
  readonly today: string;
  /** A path as an absolute URL: `https://…/tin-tuc`. */
  readonly absolute: (path: string) => string;
}

/** The answer of a page: a template with its view, or a redirect. */
export type PageAnswer =
  | {
      readonly template: string;
      readonly view: object;
      readonly status?: number;
      /** The canonical path; by default the path of a page without a key. Null: not to be indexed. */
      readonly canonical?: string | null;
    }
  | { readonly redirect: string };

/** A public permission that a page requires. */
export type Need = { readonly type: RecordType } | { readonly report: string };

/** Pages of issued reports need both actions, because the list and the single reports link to each other. */
export const REPORT_NEEDS: readonly Need[] = [
  { report: 'publicReports.find' },
  { report: 'publicReports.findOne' },
];

export interface Page {
  /** `/thu-tuc/:key` */
  readonly path: string;
  readonly needs: readonly Need[];
  /** The content type; HTML by default. */
  readonly mime?: string;
  readonly answer: (request: PageRequest) => Promise<PageAnswer>;
}

/** True if the public may read everything that a page needs. */
export const isOpen = (
  needs: readonly Need[],
  { open, plugin }: Pick<PageRequest, 'open' | 'plugin'>,
): boolean =>
  needs.every((need) =>
    'type' in need ? open.type(need.type) : plugin !== null && open.report(need.report),
  );
