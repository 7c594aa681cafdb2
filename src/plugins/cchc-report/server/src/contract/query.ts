import { z } from '@strapi/utils';
import { isFileFormat, type FileFormat } from 'nd30-document/mime';
import { CUTOFFS, exampleKeys } from '../domain/period';
import { fillTemplate } from '../domain/vi';
import words from '../translations/openapi.vi.json';
import { PAGE_SIZE, PERIOD_KEY } from './shared';

/** Fields of query strings. A field that the public may send has its words for the OpenAPI document. */

const { parameters: say, examples } = words;

/** Letters of a value at most: no key, slug or date of ours is longer. */
export const LONGEST_VALUE = 200;

/** Ids of documents; no other text is asked of the database. */
export const DOCUMENT_ID = /^[0-9A-Za-z]{1,64}$/;

/** Ids of remarks, which fit into a bigint. */
export const REMARK_ID = /^[1-9]\d{0,17}$/;

/** A whole number of at most nine digits, between two bounds. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum));

export const pageQuery = {
  page: wholeNumber(1, 1_000_000).default(1).meta({ description: say.page, example: 1 }),
  pageSize: wholeNumber(PAGE_SIZE.minimum, PAGE_SIZE.maximum)
    .default(PAGE_SIZE.default)
    .meta({ description: say.pageSize, example: 10 }),
};

/** As every value is taken; what cannot be stored is refused before fields are read. */
const plainText = z.string().meta({ maxLength: LONGEST_VALUE, pattern: '^[^\\x00-\\x1F\\x7F-\\x9F]*$' });
const dayText = z.string().meta({ format: 'date' });

/** The agency that is meant; the home agency where none is named. */
const agency = plainText.optional().meta({ description: say.agency, example: examples.slug });
/** The agency that a list is narrowed to. */
export const anyAgency = plainText.optional().meta({ description: say.anyAgency, example: examples.slug });

export const agencyQuery = { agency: anyAgency };

/**
 * A period of an agency. `domain/period` reads these fields together and refuses them by codes of its own; here they have their
 * names and what the document says of them.
 */
export const periodQuery = {
  agency,
  period: z.string().meta({
    pattern: `${PERIOD_KEY}|^custom$`,
    description: fillTemplate(say.period, { kinds: exampleKeys() }),
    example: '2024-H1',
  }),
  cutoff: z.enum(CUTOFFS).default('decree').meta({ description: say.cutoff, example: 'calendar' }),
  from: dayText.optional().meta({ description: say.from, example: '2024-01-01' }),
  to: dayText.optional().meta({ description: say.to, example: '2024-03-31' }),
};

/** The figures of a period, which may include those of the offices that the agency succeeded. */
export const figuresQuery = {
  ...periodQuery,
  predecessors: z.enum(['include']).optional().meta({ description: say.predecessors, example: 'include' }),
};

/** A format that reports are written in; Word unless another is named. */
export const fileFormat = z
  .custom<FileFormat>((value) => typeof value === 'string' && isFileFormat(value))
  .default('docx');
