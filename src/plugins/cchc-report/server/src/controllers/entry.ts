import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { RECORD_SOURCES, type PluginConfig, type SourceConfig } from '../config';
import type {
  DuplicatesAnswer,
  EntryDefaultsAnswer,
  IncompleteAnswer,
  RecordType,
  UncountedAnswer,
  WarningsAnswer,
} from '../contract';
import {
  duplicatesQuery,
  entryTypeQuery,
  incompleteQuery,
  lackQuery,
  planWarningsQuery,
  uncountedQuery,
} from '../contract/entry';
import { pageQuery, wholeNumber } from '../contract/query';
import { ReportError } from '../domain/errors';
import { parseLocalDate } from '../domain/period';
import { RECORD_TYPES } from '../domain/recordTypes';
import { PLUGIN_ID } from '../pluginId';
import { EVIDENCE_PIECE } from '../policies/mayReadEvidence';
import { answerDuplicates, type DuplicatesRequest } from '../services/entry/duplicates';
import { ENTRY_FORMS } from '../services/entry/forms';
import {
  answerIncomplete,
  COMPLETED_TYPES,
  type IncompleteRequest,
  type Visible,
} from '../services/entry/incomplete';
import { answerEntryDefaults } from '../services/entry/defaults';
import { answerUncounted, type CountedValue, type UncountedRequest } from '../services/entry/uncounted';
import { answerWarnings } from '../services/warnings';
import type { Likeness } from '../sources';
import { readAccount, maySeeOfAll } from './actor';
import { answering } from './errors';
import { toFiguresRequest } from './figures';
import { readFields, readParameters, readQuery, readType } from './input';

/** Letters of a value at most: more than any title that two records would share by oversight. */
const LONGEST_TITLE = 600;

/** The fields that tell records apart, as the database keeps them. */
const LIKENESS_FIELDS = {
  text: z.string(),
  folded: z.string(),
  number: z.string(),
  date: z.string().transform(parseLocalDate),
  integer: wholeNumber(0, 999_999_999),
} as const satisfies Readonly<Record<Likeness, z.ZodType>>;

/**
 * `?type&agency[&except]` and the fields by which records of the type are told apart: agency and except are document ids,
 * except the record being written.
 * @throws ReportError `parameter_missing`, `parameter_invalid`, `date_invalid`, and those of `readParameters`
 */
const readDuplicatesRequest = (ctx: Context): DuplicatesRequest => {
  const type = readType(ctx, RECORD_TYPES);
  const alike: Readonly<Record<string, Likeness>> = ENTRY_FORMS[type].alike;
  const fields = Object.entries(alike).map(([field, likeness]) => [field, LIKENESS_FIELDS[likeness]]);
  if (fields.length === 0) throw new ReportError('parameter_invalid', { name: 'type' });
  const told: Readonly<Record<string, z.ZodType<string | number>>> = Object.fromEntries(fields);
  const given = readParameters(ctx, { ...duplicatesQuery, ...told }, LONGEST_TITLE);
  const { agency, except } = readFields(duplicatesQuery, given);
  return { type, agency, values: readFields(told, given), except };
};

/** As for figures, with the gap that is asked about. */
const readIncompleteRequest = (ctx: Context): IncompleteRequest => {
  const given = readParameters(ctx, incompleteQuery);
  const { lack } = readFields(lackQuery, given);
  return { ...toFiguresRequest(given), lack, page: readFields(pageQuery, given) };
};

/**
 * The value as its field has it; the plan's year is a whole number.
 * @throws ReportError `parameter_invalid`, `date_invalid`
 */
const readCounted = (field: CountedValue['field'], text: string | undefined): CountedValue => {
  if (text === undefined) return { field, value: null };
  if (field === 'topic') return { field, value: text };
  if (field === 'date') return { field, value: parseLocalDate(text) };
  return { field, ...readFields({ value: planWarningsQuery.year }, { value: text }) };
};

const readUncountedRequest = (ctx: Context): UncountedRequest => {
  const { type, field, agency, value } = readQuery(ctx, uncountedQuery);
  return { type, agency, counted: readCounted(field, value) };
};

/** True if the caller may see these of the plugin's fields in every record of a type; fields that the app lacks do not count. */
const maySeeFields = (
  ctx: Context,
  strapi: Core.Strapi,
  type: RecordType,
  fields: readonly string[],
): boolean => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const { uid, fields: names }: SourceConfig<string> = sources[RECORD_SOURCES[type]];
  return fields.every((field) => {
    const [name = field, ...piece] = field.split('.');
    const attribute = names[name];
    return attribute === undefined || maySeeOfAll(ctx, uid, [attribute, ...piece].join('.'));
  });
};

const EVIDENCE = EVIDENCE_PIECE.map((piece) => `evidence.${piece}`);
/** The fields by which an answer names a record. */
const NAMING = ['agency', 'date', 'title', 'number', 'symbol', 'code'];

/** The types that the caller may open, and whether with their evidence, which is private there. */
const visibleTo = (ctx: Context, strapi: Core.Strapi): Visible[] =>
  COMPLETED_TYPES.flatMap((type) =>
    maySeeFields(ctx, strapi, type, [...NAMING, 'topic'])
      ? [{ type, withEvidence: maySeeFields(ctx, strapi, type, EVIDENCE) }]
      : [],
  );

/** Help for clerks who record: defaults of a new form, records that say the same, gaps of a period, and hints. */
export const createEntryController = ({ strapi }: { strapi: Core.Strapi }) => ({
  defaults: answering(async (ctx) => {
    const { type } = readQuery(ctx, entryTypeQuery);
    const account = readAccount(ctx);
    ctx.body = (await answerEntryDefaults(
      strapi,
      { type, account },
      new Date(),
    )) satisfies EntryDefaultsAnswer;
  }),

  duplicates: answering(async (ctx) => {
    const request = readDuplicatesRequest(ctx);
    const mayKnow = maySeeFields(ctx, strapi, request.type, [...NAMING, ...Object.keys(request.values)]);
    ctx.body = (mayKnow ? await answerDuplicates(strapi, request) : { data: [] }) satisfies DuplicatesAnswer;
  }),

  incomplete: answering(async (ctx) => {
    const request = readIncompleteRequest(ctx);
    ctx.body = (await answerIncomplete(strapi, request, visibleTo(ctx, strapi))) satisfies IncompleteAnswer;
  }),

  uncounted: answering(async (ctx) => {
    const request = readUncountedRequest(ctx);
    ctx.body = (await answerUncounted(strapi, request, new Date())) satisfies UncountedAnswer;
  }),

  /** Hints about the record being written; they keep nothing from being saved or published. */
  warnings: answering(async (ctx) => {
    readType(ctx, ['plan']);
    const request = readQuery(ctx, planWarningsQuery);
    ctx.body = (await answerWarnings(strapi, request)) satisfies WarningsAnswer;
  }),
});
