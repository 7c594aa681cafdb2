import { isValidOn, type AgencyTerm } from '../domain/agency';
import { figuresOf } from '../domain/figures/ids';
import type { LocalDate } from '../domain/period';
import type { RecordType } from '../domain/recordTypes';
import type { SourceTable } from './tables';

/**
 * When a record is counted by reports: the one home of the rules, as SQL of the row `r` for figures and lists, and as a test of
 * one record that is about to be written.
 */

/** Reasons why no report counts a record, the most frequent last. */
export const UNCOUNTED = ['publication', 'day', 'office', 'topic'] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

/** The fields of a record that the rules read. */
export interface CountedFields {
  readonly isPublished: boolean;
  /** Undefined for types that have none. */
  readonly topic: unknown;
  readonly day: LocalDate | null;
}

/** Published: a draft never counts. */
export const IS_PUBLISHED = 'r.published_at is not null';

/** Articles, meetings and outreach without a topic are not about administrative reform. */
export const hasTopic = ({ columns }: SourceTable): string =>
  columns['topic'] === undefined ? 'true' : `r.${columns['topic']} is not null`;

/** True for types that reports count by a day; procedures in force are counted without one. */
const countsByDay = (type: RecordType): boolean => figuresOf(type, ['dated']).length > 0;

const isEmpty = (value: unknown): boolean => value === null || value === '';

/** Why no report counts a record of an agency; empty for one that counts. */
export const whyUncounted = (
  type: RecordType,
  { isPublished, topic, day }: CountedFields,
  agency: AgencyTerm,
): readonly Uncounted[] => {
  const isOutside = day !== null && !isValidOn(agency, day);
  const lacking: Readonly<Record<Uncounted, boolean>> = {
    publication: !isPublished,
    day: countsByDay(type) && day === null,
    // Reports of an office cover its own days.
    office: countsByDay(type) && isOutside,
    topic: isEmpty(topic),
  };
  return UNCOUNTED.filter((reason) => lacking[reason]);
};
