import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { plainText, quoteInput } from '../../domain/vi';
import { inSnapshot, type Query } from '../../sources';
import {
  findSection,
  isUntouched,
  lastIssuedBefore,
  readIssuedPart,
  saveSection,
  type ReportRow,
  type SectionRow,
  type SeenSectionRow,
} from '../store';
import type { SectionAnswer } from '../../contract';
import { getService } from '../../services/getService';
import { inOwnTables } from '../../services/reading';
import type { Actor } from './actor';
import { changedBy } from './answers';
import { sectionAnswers, snapshotIfAny } from './reports';
import { holdDraft, requireOpen, requireReport } from './requireReport';
import { readPrint } from './snapshot';
import { findTitle } from './templates';

/** The most characters of one section; no real report needs more. */
const MOST_LETTERS = 100_000;

/** The new content of a section, and the version that it is based on. */
export interface SectionChange {
  readonly key: string;
  readonly version: number;
  readonly text: string;
}

type Base = Omit<SectionChange, 'text'>;

/**
 * Saves the text of one section of a draft, even if it cannot be printed yet.
 * @throws ReportError `section_changed` with the `current` one, `section_unknown`, `body_too_large`,
 * `report_not_draft`
 */
export const saveText = async (
  strapi: Core.Strapi,
  documentId: string,
  change: SectionChange,
  actor: Actor,
  now: Date,
): Promise<SectionAnswer> => {
  if (change.text.length > MOST_LETTERS) throw new ReportError('body_too_large', { limit: MOST_LETTERS });
  return putSection(strapi, documentId, { ...change, text: cleanText(change.text) }, actor.name, actor, now);
};

/**
 * Resets a section to the present text of the template.
 * @throws ReportError as `saveText`
 */
export const resetText = async (
  strapi: Core.Strapi,
  documentId: string,
  { key, version }: Base,
  actor: Actor,
  now: Date,
): Promise<SectionAnswer> => {
  const text = await getService(strapi, 'snapshots').reading(now, async (drafts) => {
    const row = await requireOpen(drafts.query, documentId);
    const snapshot = await drafts.snapshot(row, readPrint(row).appendices);
    return snapshot.template().find((section) => section.key === key)?.text;
  });
  if (text === undefined) throw new ReportError('section_unknown', { key: quoteInput(key) });
  return putSection(strapi, documentId, { key, version, text }, null, actor, now);
};

/**
 * Copies the text of the last issued report of the agency and kind.
 * @throws ReportError `nothing_to_carry`, as `saveText`
 */
export const carryText = async (
  strapi: Core.Strapi,
  documentId: string,
  { key, version }: Base,
  actor: Actor,
  now: Date,
): Promise<SectionAnswer> => {
  const text = await inSnapshot(strapi, async (query) => {
    const row = await requireReport(query, documentId);
    await requireSection(query, documentId, key);
    const last = await lastIssuedBefore(query, { ...row, before: row.lastDay });
    const frozen = last === null ? null : await readIssuedPart(query, last, 'sections');
    const sections = JSON.parse(frozen ?? '[]') as readonly SectionAnswer[];
    return sections.find((section) => section.key === key)?.text;
  });
  if (text === undefined) throw new ReportError('nothing_to_carry');
  return putSection(strapi, documentId, { key, version, text }, actor.name, actor, now);
};

/** A section after an attempt to save it, with its report. */
interface Outcome {
  readonly row: ReportRow;
  readonly section: SectionRow;
  /** False when a concurrent version came first. */
  readonly isSaved: boolean;
}

/** @param savedBy null for the text of the template */
const putSection = async (
  strapi: Core.Strapi,
  documentId: string,
  { key, version, text }: SectionChange,
  savedBy: string | null,
  actor: Actor,
  now: Date,
): Promise<SectionAnswer> => {
  const { row, section, isSaved } = await inOwnTables(strapi, async (query): Promise<Outcome> => {
    const report = await holdDraft(query, documentId);
    const current = await requireSection(query, documentId, key);
    if (current.version !== version) return { row: report, section: current, isSaved: false };
    if (current.text === text && (savedBy !== null || isUntouched(current)))
      return { row: report, section: current, isSaved: true };
    const base = savedBy === null ? text : (current.seen ?? current.base);
    const next = { ...current, version: version + 1, text, savedAt: now, savedBy, base };
    if (!(await saveSection(query, documentId, next, actor.name)))
      return { row: report, section: await requireSection(query, documentId, key), isSaved: false };
    await getService(strapi, 'log').add(query, actor, {
      action: 'edit',
      at: now,
      agencyId: report.agencyId,
      reportId: documentId,
      detail: { section: findTitle(key), key, version: next.version },
    });
    return { row: report, section: next, isSaved: true };
  });
  const current = await answerSection(strapi, row, section, now);
  if (isSaved) return current;
  // The text of the template was set by a change of the whole report.
  const { savedAt, savedBy: by } =
    section.savedBy === null
      ? { savedAt: row.updatedAt, savedBy: row.updatedBy }
      : { savedAt: section.savedAt, savedBy: section.savedBy };
  throw new ReportError('section_changed', changedBy({ savedAt, savedBy: by }), { current });
};

const answerSection = async (
  strapi: Core.Strapi,
  row: ReportRow,
  section: SectionRow,
  now: Date,
): Promise<SectionAnswer> => {
  const [answer] = await getService(strapi, 'snapshots').reading(now, async (drafts) =>
    sectionAnswers([section], await snapshotIfAny(drafts, row)),
  );
  if (answer === undefined) throw new Error(`section ${section.section} got no answer`);
  return answer;
};

/** Normalises line ends and removes characters that a file cannot hold. */
const cleanText = (text: string): string => plainText(text.replace(/\r\n?/g, '\n'));

const requireSection = async (query: Query, documentId: string, key: string): Promise<SeenSectionRow> => {
  const found = await findSection(query, documentId, key);
  if (found === null) throw new ReportError('section_unknown', { key: quoteInput(key) });
  return found;
};
