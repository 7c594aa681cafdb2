import type { Core } from '@strapi/strapi';
import { SEARCH_SOURCES, type PluginConfig } from '../config';
import { ReportError } from '../domain/errors';
import { SEARCH_TYPES } from '../domain/recordTypes';
import {
  makeExcerpt,
  markHits,
  withoutCutMarkup,
  withoutMarkup,
  type Part,
  type Terms,
} from '../domain/search';
import { oneLine, quoteInput } from '../domain/vi';
import { PLUGIN_ID } from '../pluginId';
import { findAgency, inSnapshot, resolveTables, type Page, type Query, type SourceTables } from '../sources';
import {
  bySource,
  findRecords,
  installSearch,
  missingOfSearch,
  readFound,
  searchedSources,
  type FoundRecord,
  type ReadField,
  type Searched,
  type SearchedSources,
} from '../sources/search';
import labels from '../translations/recordTypes.vi.json';
import catalogueLabels from '../translations/searchTypes.vi.json';
import type { SearchAnswer, SearchType, StaffSearchAnswer, TextPart } from '../contract';
import { getService } from './getService';
import { publicAddress, recordTitle } from './recordNames';

export interface SearchRequest {
  readonly terms: Terms;
  /** One type only, or all if undefined. */
  readonly type: SearchType | undefined;
  readonly agency: string | undefined;
  readonly page: Page;
}

/** True when the caller may read every one of these attributes; a type with an unreadable one is not searched. */
export type MayRead = (fields: readonly ReadField[]) => boolean;

const LABELS: Readonly<Record<SearchType, string>> = { ...labels, ...catalogueLabels };

interface Hit {
  readonly type: SearchType;
  readonly searched: Searched;
  readonly record: FoundRecord;
}

/** The searched data that the caller may read. */
interface Readable {
  readonly types: readonly SearchType[];
  /** True when agencies may be named, and records may be found by their agency's name. */
  readonly agencies: boolean;
}

interface FoundPage {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly isComplete: boolean;
}

const parts = (marked: readonly Part[]): TextPart[] => marked.map(({ text, hit }) => ({ text, hit }));

/** The part of a record that both answers share. */
const toAnswer = ({ type, searched, record }: Hit, terms: Terms) => {
  const title = recordTitle(record);
  const texts = record.texts.map((text, index) =>
    searched.texts[index]?.isMarkup === true ? withoutCutMarkup(withoutMarkup(text ?? '')) : (text ?? ''),
  );
  return {
    type,
    documentId: record.documentId,
    title,
    date: record.date,
    titleParts: parts(markHits(title, terms)),
    excerpt: parts(makeExcerpt(texts, terms)),
    agency:
      record.agencySlug === null ? null : { slug: record.agencySlug, name: oneLine(record.agencyName ?? '') },
  };
};

/** Finds records of every type by their words. */
export const createSearchService = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = () => strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).sources;
  let found: SearchedSources | undefined;
  /** Looked up once: content types do not change while the server runs. */
  const ofAll = (): SearchedSources =>
    (found ??= searchedSources(strapi, resolveTables(strapi, config(), new Set()).tables, config()));

  /** The attributes of an agency that an answer reveals. */
  const agencyReads = (): readonly ReadField[] => {
    const { uid, fields } = config().agencies;
    return [fields.slug, fields.name].map((attribute) => ({ uid, attribute }));
  };

  const readableBy = (all: SearchedSources, mayRead: MayRead): Readable => ({
    types: SEARCH_TYPES.filter((type) => {
      const searched = all[SEARCH_SOURCES[type]];
      return searched !== undefined && mayRead(searched.reads);
    }),
    agencies: mayRead(agencyReads()),
  });

  const agencyId = async (
    query: Query,
    tables: SourceTables,
    slug: string | undefined,
    readable: Readable,
  ): Promise<number | null> => {
    if (slug === undefined) return null;
    const agency = readable.agencies ? await findAgency(query, tables, slug) : null;
    if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(slug) });
    return agency.id;
  };

  const find = async (
    all: SearchedSources,
    readable: Readable,
    scope: 'public' | 'current',
    { terms, type: only, agency, page }: SearchRequest,
  ): Promise<FoundPage> => {
    const tables = await getService(strapi, 'sources').tables();
    const types = readable.types.filter((type) => only === undefined || type === only);
    const sources = types.map((type) => SEARCH_SOURCES[type]);
    return inSnapshot(strapi, async (query, reach) => {
      const found = await findRecords(query, {
        terms,
        sources: sources.length === Object.keys(all).length ? null : sources,
        agency: await agencyId(query, tables, agency, readable),
        reached: reach?.offices.map(({ id }) => id) ?? null,
        scope,
      });
      const from = (page.page - 1) * page.pageSize;
      const rows = found.rows.slice(from, from + page.pageSize);
      const records = new Map<string, Hit>();
      for (const [source, rowIds] of bySource(rows)) {
        const searched = all[source];
        const type = types.find((candidate) => SEARCH_SOURCES[candidate] === source);
        if (searched === undefined || type === undefined) continue;
        for (const record of await readFound(query, tables, searched, rowIds))
          records.set(`${source} ${record.rowId}`, {
            type,
            searched,
            record: readable.agencies ? record : { ...record, agencySlug: null },
          });
      }
      const hits = rows.flatMap(({ source, rowId }) => records.get(`${source} ${rowId}`) ?? []);
      return { hits, total: found.rows.length, isComplete: !found.hasMore };
    });
  };

  const toMeta = ({ page }: SearchRequest, { total, isComplete }: FoundPage) => ({
    pagination: { ...page, pageCount: Math.ceil(total / page.pageSize), total },
    isComplete,
  });

  return {
    /**
     * Creates missing or changed parts of the search tables.
     * @returns the sources that were rebuilt
     */
    async install(): Promise<readonly string[]> {
      return installSearch(strapi, ofAll());
    },

    /** The parts of search that are missing in the database. */
    missing: (): Promise<readonly string[]> => missingOfSearch(strapi, ofAll()),

    /** The content types that search answers draw from. */
    readTypes: (): readonly string[] => [
      ...new Set([
        ...Object.values(ofAll()).flatMap(({ reads }) => reads.map(({ uid }) => uid)),
        config().agencies.uid,
      ]),
    ],

    /**
     * The answer of `GET /api/cchc-report/search`: published records.
     * @throws ReportError `agency_unknown`
     */
    async answer(request: SearchRequest, mayRead: MayRead): Promise<SearchAnswer> {
      const all = ofAll();
      const page = await find(all, readableBy(all, mayRead), 'public', request);
      return {
        data: page.hits.map((hit) => ({
          ...toAnswer(hit, request.terms),
          url: `${publicAddress(strapi, hit.searched.source)}/${hit.record.documentId}`,
        })),
        meta: toMeta(request, page),
      };
    },

    /**
     * The answer of `GET /cchc-report/search`: each document in its newest text.
     * @throws ReportError `agency_unknown`
     */
    async staffAnswer(request: SearchRequest, mayRead: MayRead): Promise<StaffSearchAnswer> {
      const all = ofAll();
      const readable = readableBy(all, mayRead);
      const page = await find(all, readable, 'current', request);
      return {
        data: page.hits.map((hit) => ({
          ...toAnswer(hit, request.terms),
          uid: hit.searched.source.uid,
          isPublished: hit.record.isPublished,
          isModified: hit.record.isModified,
        })),
        meta: {
          ...toMeta(request, page),
          types: readable.types.map((type) => ({ type, label: LABELS[type] })),
        },
      };
    },
  };
};
