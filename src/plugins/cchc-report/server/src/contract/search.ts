import { z } from '@strapi/utils';
import { ReportError } from '../domain/errors';
import { readTerms } from '../domain/search';
import { SEARCH_TYPES, type SearchType } from '../domain/recordTypes';
import words from '../translations/openapi.vi.json';
import { flag, object, makeChoice, text } from './fields';
import { recordAnswer } from './figures';
import { anyAgency, LONGEST_VALUE, pageQuery } from './query';
import { pagination } from './shared';

/** Search: records, and the catalogues they name. */

const { schemas: say, parameters, examples } = words;

/** A piece of plain text; `hit`: it matches the query. To be shown as text, never as HTML. */
export const textPart = object(say.textPart, { text: text(say.text), hit: flag(say.hit) });
export type TextPart = z.infer<typeof textPart>;

const { documentId, title, date, url } = recordAnswer.shape;

export const searchHit = object(say.searchHit, {
  type: makeChoice(SEARCH_TYPES, say.recordType),
  documentId,
  title,
  date,
  /** The title once more, its hits marked. */
  titleParts: z.array(textPart).meta({ description: say.titleParts }),
  /** The passage of the record that answers best; empty where it has no text but its title. */
  excerpt: z.array(textPart).meta({ description: say.excerpt }),
  /** The agency that the record belongs to; null where it belongs to none. */
  agency: object(say.hitAgency, { slug: text(say.slug), name: text(say.agencyName) }).nullable(),
  url,
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchAnswer = object(words.operations.search.summary, {
  data: z.array(searchHit),
  meta: object(say.pagination, {
    /** A total of at most 1,000. */
    pagination,
    /** False when there are more than that total, which no page has. */
    isComplete: flag(say.isComplete),
  }),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

/** In the admin a document is found in its newest text, published or not. */
export interface StaffSearchHit extends Omit<SearchHit, 'url'> {
  /** The content type of the record, as its edit form is addressed: `api::article.article`. */
  uid: string;
  /** True if a version of the record is published. */
  isPublished: boolean;
  /** True if the text was changed after that. */
  isModified: boolean;
}

export interface StaffSearchAnswer {
  data: StaffSearchHit[];
  meta: SearchAnswer['meta'] & {
    /** The types that were searched, in the order in which they are offered: those that the account may read in full. */
    types: { type: SearchType; label: string }[];
  };
}

/** @throws ReportError `search_empty` for a query without a letter or a figure */
const searchTerms = (query: string) => {
  const terms = readTerms(query);
  if (terms === null) throw new ReportError('search_empty');
  return terms;
};

export const searchQuery = {
  q: z.string().transform(searchTerms).meta({
    type: 'string',
    minLength: 1,
    maxLength: LONGEST_VALUE,
    description: parameters.q,
    example: examples.title,
  }),
  type: z.enum(SEARCH_TYPES).optional().meta({ description: parameters.searchType, example: 'article' }),
  agency: anyAgency,
  ...pageQuery,
};
