import { FIGURE_IDS, FIGURES } from '../domain/figures/ids';
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

/** What the rules ask of a record. */
export interface CountedFields {
  readonly isPublished: boolean;
  /** Undefined for types that have none. */
  readonly topic: unknown;
  readonly day: LocalDate | null;
}

interface AgencyDays {
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** Published: a draft never counts. */
export const IS_PUBLISHED = 'r.published_at is not null';

/** Articles, meetings and outreach without a topic are not about administrative reform. */
export const hasTopic = ({ columns }: SourceTable): string =>
  columns['topic'] === undefined ? 'true' : `r.${columns['topic']} is not null`;

/** True for types that reports count by a day; procedures in force are counted without one. */
const countsByDay = (type: RecordType): boolean =>
  FIGURE_IDS.some((id) => FIGURES[id].records === type && FIGURES[id].counts === 'dated');

const isEmpty = (value: unknown): boolean => value === null || value === '';

/** Why no report counts a record of an agency; empty for one that counts. */
export const whyUncounted = (
  type: RecordType,
  { isPublished, topic, day }: CountedFields,
  { validFrom, validTo }: AgencyDays,
): readonly Uncounted[] => {
  const isOutside =
    day !== null && ((validFrom !== null && day < validFrom) || (validTo !== null && day > validTo));
  const lacking: Readonly<Record<Uncounted, boolean>> = {
    publication: !isPublished,
    day: countsByDay(type) && day === null,
    // Reports of an office cover its own days.
    office: countsByDay(type) && isOutside,
    topic: isEmpty(topic),
  };
  return UNCOUNTED.filter((reason) => lacking[reason]);
};
