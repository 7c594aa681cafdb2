import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { figuresMoved, type Seen } from '../model';
import { insertables, insertableTables, composeSubject, type SectionText } from '../../domain/narrative';
import { parsePeriod, periodKey, findWindow } from '../../domain/period';
import { fillTemplate, quoteInput } from '../../domain/vi';
import { holdAgency, type Query } from '../../sources';
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
} from '../store';
import actionWords from '../../translations/actions.vi.json';
import type { NewReport, PlaceholdersAnswer, ReportAnswer } from '../../contract';
import { getService } from '../../services/getService';
import { inOwnTables, writing } from '../../services/reading';
import type { Actor } from './actor';
import { readAgencySettings } from './agencySettings';
import { answerReport } from './reports';
import { holdDraft, requireOpen } from './requireReport';
import { includesPredecessors, readPrint, toSeen, type Print } from './snapshot';
import { copySuperseded } from './superseding';

const ID_BYTES = 15;

/** Generates an id like Strapi's document ids: letters and digits that cannot be guessed. */
const newDocumentId = (): string =>
  BigInt(`0x${randomBytes(ID_BYTES).toString('hex')}`)
    .toString(36)
    .padStart(24, '0')
    .slice(-24);

/**
 * Creates the draft for an agency, kind and period. Its text comes from the template; with `supersedes`, text and
 * print choices come from the superseded report.
 * @throws ReportError `draft_exists` with its `documentId`, `period_not_of_kind`, and as `readDraftData`
 */
export const createDraft = async (
  strapi: Core.Strapi,
  asked: NewReport,
  actor: Actor,
  now: Date,
  supersedes: ReportRow | null = null,
): Promise<ReportAnswer> => {
  const period = parsePeriod({ period: asked.period, from: undefined, to: undefined });
  if (period.kind !== asked.kind) throw new ReportError('period_not_of_kind', { period: periodKey(period) });
  const cutoff = asked.cutoff ?? 'decree';
  const { snapshot, print } = await getService(strapi, 'snapshots').reading(now, async (drafts) => {
    const { documentId: agencyId } = await drafts.agency(asked.agency);
    const { medium, size } = await readAgencySettings(drafts.query, agencyId);
    const chosen: Print =
      supersedes === null
        ? { medium, size, appendices: [], predecessors: asked.predecessors === true }
        : readPrint(supersedes);
    const subject = { agencyId, kind: asked.kind, periodKey: periodKey(period), cutoff };
    return {
      snapshot: await drafts.snapshot({ ...subject, print: JSON.stringify(chosen) }, chosen.appendices),
      print: chosen,
    };
  });
  const agencyId = snapshot.agency.documentId;
  const documentId = newDocumentId();
  const window = findWindow(period, cutoff);
  const title = composeSubject(snapshot.facts);
  await writing(strapi, async ({ query, tables }) => {
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
      seen: JSON.stringify(toSeen(snapshot)),
      supersedes: supersedes?.documentId ?? null,
      at: now,
      by: actor.name,
    });
    if (!isNew) throw new ReportError('draft_exists', {}, { documentId: await openReport(query, wanted) });
    for (const [position, { key, text }] of snapshot.template().entries())
      await insertSection(query, documentId, templateSection(key, position, 1, text, now));
    if (supersedes !== null) await copySuperseded(strapi, query, supersedes, { documentId, actor, now });
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
  return answerReport(strapi, documentId, now);
};

/** Saves the print choices. Unedited sections are updated, because the text refers to the appendices. */
export const choosePrint = async (
  strapi: Core.Strapi,
  documentId: string,
  { version, print }: { version: number; print: Print },
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  const changed = await getService(strapi, 'snapshots').reading(now, async (drafts) => {
    const row = await requireOpen(drafts.query, documentId);
    const before = (await drafts.snapshot(row, readPrint(row).appendices)).template();
    const after = (await drafts.snapshot(row, print.appendices)).template();
    // Only the changes caused by the choices; all other changes have to be seen first.
    return after.filter(({ key, text }) => before.find((section) => section.key === key)?.text !== text);
  });
  await inOwnTables(strapi, async (query) => {
    const row = await holdDraft(query, documentId, version);
    const seen = JSON.parse(await readSeen(query, documentId)) as Seen;
    await followTemplate(query, row, changed, now);
    const sections = {
      ...seen.sections,
      ...Object.fromEntries(changed.map(({ key, text }) => [key, text])),
    };
    const change = { documentId, at: now, by: actor.name };
    const chosen = { ...print, predecessors: includesPredecessors(row) };
    await setPrint(query, change, JSON.stringify(chosen), JSON.stringify({ ...seen, sections }));
    await getService(strapi, 'log').add(query, actor, {
      action: 'choices',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: { print: printWords(print) },
    });
  });
  return answerReport(strapi, documentId, now);
};

/**
 * Marks the figures as seen. Unedited sections take the present text of the template, edited ones keep theirs.
 * @throws ReportError `report_changed` when the print choices changed meanwhile, because the text depends on them
 */
export const refreshDraft = async (
  strapi: Core.Strapi,
  documentId: string,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  const { snapshot, version } = await getService(strapi, 'snapshots').reading(now, async (drafts) => {
    const row = await requireOpen(drafts.query, documentId);
    return {
      version: row.version,
      snapshot: await drafts.snapshot(row, readPrint(row).appendices),
    };
  });
  await inOwnTables(strapi, async (query) => {
    const row = await holdDraft(query, documentId, version);
    const seen = JSON.parse(await readSeen(query, documentId)) as Seen;
    await followTemplate(query, row, snapshot.template(), now);
    const change = { documentId, at: now, by: actor.name };
    await setSeen(query, change, JSON.stringify(toSeen(snapshot)), row.title);
    await getService(strapi, 'log').add(query, actor, {
      action: 'refresh',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: { figures: figuresMoved(seen, toSeen(snapshot)).length },
    });
  });
  return answerReport(strapi, documentId, now);
};

/**
 * Discards a draft: it stays stored, but cannot be edited any more.
 * @throws ReportError `report_not_draft`, `report_changed`
 */
export const discardDraft = async (
  strapi: Core.Strapi,
  documentId: string,
  version: number,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  await inOwnTables(strapi, async (query) => {
    const row = await holdDraft(query, documentId, version);
    await setState(query, { documentId, at: now, by: actor.name }, 'discarded');
    await getService(strapi, 'log').add(query, actor, {
      action: 'discard',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: {},
    });
  });
  return answerReport(strapi, documentId, now);
};

/**
 * The placeholders available in the sections of an open report.
 * @throws ReportError `report_unknown`, `report_not_draft`
 */
export const answerPlaceholders = (
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<PlaceholdersAnswer> =>
  getService(strapi, 'snapshots').reading(now, async (drafts) => {
    const row = await requireOpen(drafts.query, documentId);
    const { view } = await drafts.snapshot(row, readPrint(row).appendices);
    return { data: { placeholders: [...insertables(view)], tables: [...insertableTables()] } };
  });

const templateSection = (
  section: string,
  position: number,
  version: number,
  text: string,
  savedAt: Date,
): SectionRow => ({ section, position, version, text, savedAt, savedBy: null, base: text });

/** Updates unedited sections to the present text of the template. */
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
