import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';

import { plainText, quoteInput } from '../../domain/vi';
import { inSnapshot, inTransaction, type Query } from '../../sources';
import {
  insertSection,
  isUntouched,
  lastIssuedBefore,
  readIssuedPart,
  readSections,
  readSeenSection,
  touchReport,
  type SectionRow,
} from '../../sources/life';
import type { DoneAnswer, SectionAnswer } from '../../contract';
import { getService } from '../getService';
import type { Actor } from './actor';
import { changedBy } from './answers';
import { heldDraft } from './held';

import { titleOf } from './templates';

/** Letters of one section: more than a report of any length needs. */
const MOST_LETTERS = 100_000;

/** What a section is to become, and the version that was based on. */
export interface SectionChange {
  readonly key: string;
  readonly version: number;
  readonly text: string;
}

type Base = Omit<SectionChange, 'text'>;

/** Saves the sections of a draft, each in versions of its own: whoever knew an older one is told, and nothing is lost. */
export const createSectionsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Saves a text, also one that cannot be printed yet.
   * @throws ReportError `section_changed` with the `current` one, `section_unknown`, `body_too_large`, `report_not_draft`
   */
  async save(documentId: string, change: SectionChange, actor: Actor, now: Date): Promise<SectionAnswer> {
    if (change.text.length > MOST_LETTERS) throw new ReportError('body_too_large', { limit: MOST_LETTERS });
    return this.put(documentId, { ...change, text: cleaned(change.text) }, actor.name, actor, now);
  },

  /** Takes the template's present words. */
  async reset(documentId: string, { key, version }: Base, actor: Actor, now: Date): Promise<SectionAnswer> {
    const { present } = await getService(strapi, 'drafts').openOf(documentId, now);
    const text = present.template.find((section) => section.key === key)?.text;
    if (text === undefined) throw new ReportError('section_unknown', { key: quoteInput(key) });
    return this.put(documentId, { key, version, text }, null, actor, now);
  },

  /** Takes the words of the last issued report of the agency and kind. @throws ReportError `nothing_to_carry` */
  async carry(documentId: string, { key, version }: Base, actor: Actor, now: Date): Promise<SectionAnswer> {
    const text = await inSnapshot(strapi, async (query) => {
      const row = await getService(strapi, 'reports').row(query, documentId);
      await sectionOf(query, documentId, key);
      const last = await lastIssuedBefore(query, { ...row, before: row.lastDay });
      const frozen = last === null ? null : await readIssuedPart(query, last, 'sections');
      const sections = JSON.parse(frozen ?? '[]') as readonly SectionAnswer[];
      return sections.find((section) => section.key === key)?.text;
    });
    if (text === undefined) throw new ReportError('nothing_to_carry');
    return this.put(documentId, { key, version, text }, actor.name, actor, now);
  },

  async put(
    documentId: string,
    { key, version, text }: SectionChange,
    savedBy: string | null,
    actor: Actor,
    now: Date,
  ): Promise<SectionAnswer> {
    const isSaved = await inTransaction(strapi, async (query) => {
      const row = await heldDraft(query, documentId);
      const current = await sectionOf(query, documentId, key);
      if (current.version !== version) return false;
      if (current.text === text && (savedBy !== null || isUntouched(current))) return true;
      const base =
        savedBy === null ? text : ((await readSeenSection(query, documentId, key)) ?? current.base);
      const next = { ...current, version: version + 1, text, savedAt: now, savedBy, base };
      if (!(await insertSection(query, documentId, next))) return false;
      await touchReport(query, { documentId, at: now, by: actor.name });
      await getService(strapi, 'log').add(query, actor, {
        action: 'edit',
        at: now,
        agencyId: row.agencyId,
        reportId: documentId,
        detail: { section: titleOf(key), key, version: next.version },
      });
      return true;
    });
    const { current, updated } = await this.answer(documentId, key, now);
    if (isSaved) return current;
    // The template's words came by a change of the whole report.
    const { at, by } = current.saved ?? updated;
    throw new ReportError('section_changed', changedBy({ savedAt: new Date(at), savedBy: by }), { current });
  },

  async answer(
    documentId: string,
    key: string,
    now: Date,
  ): Promise<{ current: SectionAnswer; updated: DoneAnswer }> {
    const tables = await getService(strapi, 'sources').tables();
    const { sections, updated } = await inSnapshot(strapi, (query) =>
      getService(strapi, 'reports').detail(query, tables, documentId, now),
    );
    const section = sections.find((candidate) => candidate.key === key);
    if (section === undefined) throw new ReportError('section_unknown', { key: quoteInput(key) });
    return { current: section, updated };
  },
});

/** Line ends as the text knows them, and no character that a file could not hold. */
const cleaned = (text: string): string => plainText(text.replace(/\r\n?/g, '\n'));

const sectionOf = async (query: Query, documentId: string, key: string): Promise<SectionRow> => {
  const found = (await readSections(query, documentId)).find(({ section }) => section === key);
  if (found === undefined) throw new ReportError('section_unknown', { key: quoteInput(key) });
  return found;
};
