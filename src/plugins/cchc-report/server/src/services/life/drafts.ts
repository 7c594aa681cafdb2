import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { figuresMoved, type Seen } from '../../domain/life';
import { subjectOf, type SectionText } from '../../domain/narrative';
import { parsePeriod, periodKey, windowOf } from '../../domain/period';
import { fillTemplate, quoteInput } from '../../domain/vi';
import { holdAgency, inSnapshot, inTransaction, type Query } from '../../sources';
import {
  insertReport,
  insertSection,
  isUntouched,
  openReport,
  readSections,
  readSeen,
  setPrint,
  setSeen,
  setState,
  type ReportRow,
  type SectionRow,
} from '../../sources/life';
import actionWords from '../../translations/actions.vi.json';
import type { NewReport, ReportAnswer } from '../../contract';
import { getService } from '../getService';
import type { Actor } from './actor';
import { heldDraft } from './held';
import { printOf, seenOf, type Present, type Print } from './present';
import { takePlaceOf } from './superseding';

const ID_BYTES = 15;

/** Like Strapi's document ids: letters and digits that nobody can guess. */
const newDocumentId = (): string =>
  BigInt(`0x${randomBytes(ID_BYTES).toString('hex')}`)
    .toString(36)
    .padStart(24, '0')
    .slice(-24);

/** A report while it is written: made from the template, its choices, its figures as last seen, and thrown away. */
export const createDraftsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Makes the draft of an agency, kind and period; its words are those of the template, or with its print choices those of the
   * report that it is to supersede.
   * @throws ReportError `draft_exists` with its `documentId`, `period_not_of_kind`, and those of the present service
   */
  async create(
    asked: NewReport,
    actor: Actor,
    now: Date,
    supersedes: ReportRow | null = null,
  ): Promise<ReportAnswer> {
    const period = parsePeriod({ period: asked.period, from: undefined, to: undefined });
    if (period.kind !== asked.kind)
      throw new ReportError('period_not_of_kind', { period: periodKey(period) });
    const cutoff = asked.cutoff ?? 'decree';
    const tables = await getService(strapi, 'sources').tables();
    const { present, settings, agencyId } = await inSnapshot(strapi, async (query) => {
      const agency = await getService(strapi, 'figures').agency(query, tables, asked.agency);
      const subject = { agencyId: agency.documentId, kind: asked.kind, periodKey: periodKey(period), cutoff };
      const read = await getService(strapi, 'present').read(
        query,
        tables,
        subject,
        supersedes === null ? [] : printOf(supersedes).appendices,
        now,
      );
      return { present: read, settings: read.settings, agencyId: agency.documentId };
    });
    const documentId = newDocumentId();
    const print: Print =
      supersedes === null
        ? { medium: settings.medium, size: settings.size, appendices: [] }
        : printOf(supersedes);
    const window = windowOf(period, cutoff);
    const title = subjectOf(period);
    await inTransaction(strapi, async (query) => {
      if (!(await holdAgency(query, tables, agencyId)))
        throw new ReportError('agency_unknown', { slug: quoteInput(agencyId) });
      const wanted = { agencyId, kind: asked.kind, periodKey: periodKey(period) };
      const isNew = await insertReport(query, {
        ...wanted,
        documentId,
        cutoff,
        firstDay: window.from,
        lastDay: window.to,
        title,
        print: JSON.stringify(print),
        seen: JSON.stringify(seenOf(present)),
        supersedes: supersedes?.documentId ?? null,
        at: now,
        by: actor.name,
      });
      if (!isNew) throw new ReportError('draft_exists', {}, { documentId: await openReport(query, wanted) });
      for (const [position, { key, text }] of present.template.entries())
        await insertSection(query, documentId, templateSection(key, position, 1, text, now));
      if (supersedes !== null) await takePlaceOf(strapi, query, supersedes, { documentId, actor, now });
      await getService(strapi, 'log').add(query, actor, {
        action: 'create',
        at: now,
        agencyId,
        reportId: documentId,
        detail: {
          title,
          kind: asked.kind,
          period: periodKey(period),
          supersedes: supersedes?.documentId ?? null,
        },
      });
    });
    return getService(strapi, 'reports').answer(documentId, now);
  },

  /** How it is to be printed; sections nobody has touched follow, since the text refers to its appendices. */
  async choose(
    documentId: string,
    { version, print }: { version: number; print: Print },
    actor: Actor,
    now: Date,
  ): Promise<ReportAnswer> {
    const [{ present: before }, { present: after }] = [
      await this.openOf(documentId, now),
      await this.openOf(documentId, now, print),
    ];
    // Of what the choices change, and of nothing that moved besides: that is to be seen first.
    const changed = after.template.filter(
      ({ key, text }) => before.template.find((section) => section.key === key)?.text !== text,
    );
    await inTransaction(strapi, async (query) => {
      const row = await heldDraft(query, documentId, version);
      const seen = JSON.parse(await readSeen(query, documentId)) as Seen;
      await followTemplate(query, row, changed, now);
      const sections = {
        ...seen.sections,
        ...Object.fromEntries(changed.map(({ key, text }) => [key, text])),
      };
      const change = { documentId, at: now, by: actor.name };
      await setPrint(query, change, JSON.stringify(print), JSON.stringify({ ...seen, sections }));
      await getService(strapi, 'log').add(query, actor, {
        action: 'choices',
        at: now,
        agencyId: row.agencyId,
        reportId: documentId,
        detail: { print: printWords(print) },
      });
    });
    return getService(strapi, 'reports').answer(documentId, now);
  },

  /**
   * The figures count as seen; sections nobody has touched take the template's present words, the others keep theirs.
   * @throws ReportError `report_changed` when the choices changed meanwhile: they decide the words
   */
  async refresh(documentId: string, actor: Actor, now: Date): Promise<ReportAnswer> {
    const { present, row: read } = await this.openOf(documentId, now);
    await inTransaction(strapi, async (query) => {
      const row = await heldDraft(query, documentId, read.version);
      const seen = JSON.parse(await readSeen(query, documentId)) as Seen;
      await followTemplate(query, row, present.template, now);
      await setSeen(
        query,
        { documentId, at: now, by: actor.name },
        JSON.stringify(seenOf(present)),
        row.title,
      );
      await getService(strapi, 'log').add(query, actor, {
        action: 'refresh',
        at: now,
        agencyId: row.agencyId,
        reportId: documentId,
        detail: { figures: figuresMoved(seen, seenOf(present)).length },
      });
    });
    return getService(strapi, 'reports').answer(documentId, now);
  },

  /** Thrown away: it is kept, but for nobody to work on. */
  async discard(documentId: string, version: number, actor: Actor, now: Date): Promise<ReportAnswer> {
    await inTransaction(strapi, async (query) => {
      const row = await heldDraft(query, documentId, version);
      await setState(query, { documentId, at: now, by: actor.name }, 'discarded');
      await getService(strapi, 'log').add(query, actor, {
        action: 'discard',
        at: now,
        agencyId: row.agencyId,
        reportId: documentId,
        detail: {},
      });
    });
    return getService(strapi, 'reports').answer(documentId, now);
  },

  /** What an open report would say now. @throws ReportError `report_unknown`, `report_not_draft` */
  async openOf(documentId: string, now: Date, print?: Print): Promise<{ row: ReportRow; present: Present }> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, async (query) => {
      const row = await getService(strapi, 'reports').row(query, documentId);
      if (row.state !== 'draft' && row.state !== 'submitted') throw new ReportError('report_not_draft');
      const { appendices } = print ?? printOf(row);
      return {
        row,
        present: await getService(strapi, 'present').read(query, tables, row, appendices, now),
      };
    });
  },
});

export const templateSection = (
  section: string,
  position: number,
  version: number,
  text: string,
  savedAt: Date,
): SectionRow => ({ section, position, version, text, savedAt, savedBy: null, base: text });

/** Sections that nobody has written in take the words that the template has now. */
const followTemplate = async (
  query: Query,
  { documentId }: ReportRow,
  template: readonly SectionText[],
  now: Date,
): Promise<void> => {
  for (const row of await readSections(query, documentId)) {
    const { section, version, position, text } = row;
    const next = template.find(({ key }) => key === section)?.text;
    if (next === undefined || !isUntouched(row) || text === next) continue;
    await insertSection(query, documentId, templateSection(section, position, version + 1, next, now));
  }
};

const printWords = ({ medium, size, appendices }: Print): string =>
  fillTemplate(actionWords.print.choice, {
    medium: actionWords.print[medium],
    size,
    appendices:
      appendices.length === 0
        ? actionWords.print.none
        : fillTemplate(actionWords.print.some, { count: appendices.length }),
  });
