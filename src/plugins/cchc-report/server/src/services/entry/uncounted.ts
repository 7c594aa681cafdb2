import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../../config';
import { existedIn, outsideOfTerm, type OutsideOfTerm } from '../../domain/agency';
import { ReportError } from '../../domain/errors';
import { figureLabel, figuresOf } from '../../domain/figures';
import { CUTOFFS, toLocalDate, findWindow, type LocalDate } from '../../domain/period';
import { fillTemplate, formatNumericDate, oneLine, quoteInput } from '../../domain/vi';
import { whyUncounted, type AgencyDetail } from '../../sources';
import words from '../../translations/uncounted.vi.json';
import type { RecordType, UncountedAnswer, UncountedCode, UncountedReason } from '../../contract';
import { reading } from '../reading';

/** One value of a record being written: of those by which records are counted. Null is empty. */
export type CountedValue =
  | { readonly field: 'topic'; readonly value: string | null }
  | { readonly field: 'date'; readonly value: LocalDate | null }
  | { readonly field: 'year'; readonly value: number | null };

export interface UncountedRequest {
  readonly type: RecordType;
  /** Document id of the agency; undefined while none is chosen. */
  readonly agency: string | undefined;
  readonly counted: CountedValue;
}

/** The request, with its agency found. */
interface Asked {
  readonly type: RecordType;
  readonly agency: AgencyDetail | undefined;
  readonly agencies: readonly AgencyDetail[];
}

type Outside = OutsideOfTerm<AgencyDetail>;

/**
 * The answer of `GET /cchc-report/uncounted`: why no report counts a record with this value. It prevents neither saving nor
 * publishing.
 * @throws ReportError `agency_unknown`
 */
export const answerUncounted = async (
  strapi: Core.Strapi,
  { type, agency: documentId, counted }: UncountedRequest,
  now: Date,
): Promise<UncountedAnswer> => {
  const { agencies, hasTopic } = await reading(strapi, async (source) => ({
    agencies: await source.agencies(),
    hasTopic: 'topic' in source.tables[RECORD_SOURCES[type]].columns,
  }));
  const agency = agencies.find((each) => each.documentId === documentId);
  if (documentId !== undefined && agency === undefined)
    throw new ReportError('agency_unknown', { slug: quoteInput(documentId) });
  const asked: Asked = { type, agency, agencies };
  return { data: [reasonOf(asked, counted, hasTopic, toLocalDate(now)) ?? []].flat() };
};

const reasonOf = (
  asked: Asked,
  counted: CountedValue,
  hasTopic: boolean,
  today: LocalDate,
): UncountedReason | null => {
  if (counted.field === 'topic') return topicReason(asked, hasTopic ? counted.value : undefined);
  if (counted.field === 'year') return counted.value === null ? null : yearReason(asked, counted.value);
  return counted.value === null ? undatedReason(asked, today) : dateReason(asked, counted.value);
};

const NO_TERM = { validFrom: null, validTo: null };

/** Why no report counts a published record of this topic and day, whatever its agency. */
const lacking = (
  type: RecordType,
  { topic, day }: { topic: string | null | undefined; day: LocalDate | null },
) => whyUncounted(type, { isPublished: true, topic, day }, NO_TERM);

const topicReason = ({ type }: Asked, topic: string | null | undefined): UncountedReason | null =>
  lacking(type, { topic, day: null }).includes('topic') ? missing('topic_missing', type) : null;

/** A record without a date: some types are counted without one. */
const undatedReason = ({ type, agency, agencies }: Asked, today: LocalDate): UncountedReason | null => {
  if (!lacking(type, { topic: undefined, day: null }).includes('day')) return null;
  const outside = agency === undefined ? null : outsideOfTerm(agency, today, agencies);
  if (agency === undefined || outside === null) return missing('date_missing', type);
  return outsideReason(outside.side === 'after' ? 'agency_ended' : 'agency_not_begun', outside, { agency });
};

const dateReason = ({ type, agency, agencies }: Asked, day: LocalDate): UncountedReason | null => {
  const outside = agency === undefined ? null : outsideOfTerm(agency, day, agencies);
  if (agency === undefined || outside === null) return null;
  const code = outside.side === 'after' ? 'date_after_agency' : 'date_before_agency';
  const reason = outsideReason(code, outside, { agency, day });
  return type === 'official-document' ? { ...reason, hint: `${reason.hint} ${words.forBasis}` } : reason;
};

/** A plan whose year has no report of the agency: its objectives are those of that year. */
const yearReason = ({ type, agency }: Asked, year: number): UncountedReason | null => {
  if (agency === undefined || figuresOf(type, ['objectives']).length === 0) return null;
  const windows = CUTOFFS.map((cutoff) => findWindow({ kind: 'year', year, number: 1 }, cutoff));
  if (windows.some((window) => existedIn(window, agency))) return null;
  const filled = { year, agency: oneLine(agency.name) };
  return {
    code: 'year_outside_agency',
    message: fillTemplate(words.year_outside_agency.message, filled),
    hint: fillTemplate(words.year_outside_agency.hint, filled),
  };
};

const missing = (code: 'topic_missing' | 'date_missing', type: RecordType): UncountedReason => {
  const [figure] = figuresOf(type, ['dated']);
  const filled = { figure: figure === undefined ? '' : figureLabel(figure) };
  return { code, message: fillTemplate(words[code].message, filled), hint: words[code].hint };
};

const outsideReason = (
  code: Exclude<UncountedCode, 'topic_missing' | 'date_missing' | 'year_outside_agency'>,
  { side, bound, instead }: Outside,
  { agency, day }: { readonly agency: AgencyDetail; readonly day?: LocalDate },
): UncountedReason & { hint: string } => {
  const filled = {
    agency: oneLine(agency.name),
    bound: formatNumericDate(bound),
    day: day === undefined ? '' : formatNumericDate(day),
  };
  const names = instead.map(({ name }) => oneLine(name)).join('; ');
  const others =
    names === '' ? '' : fillTemplate(side === 'after' ? words.successor : words.predecessors, { names });
  return {
    code,
    message: fillTemplate(words[code].message, filled),
    hint: [fillTemplate(words[code].hint, filled), others].filter((text) => text !== '').join(' '),
  };
};
