import type { Core } from '@strapi/strapi';
import { ReportError, type ErrorCode } from '../../domain/errors';
import {
  checkSectionText,
  defaultTemplate,
  FILTERS,
  flags,
  insertables,
  insertableTables,
  SECTION_KEYS,
  sectionTitle,
  splitSections,
  composeView,
  type SectionKey,
  type SectionText,
  type View,
} from '../../domain/narrative';
import {
  currentPeriods,
  toLocalDate,
  PERIOD_KINDS,
  previousPeriod,
  reportKindName,
} from '../../domain/period';
import { decapitalise, fillTemplate } from '../../domain/vi';
import type { AgencyRow, Query } from '../../sources';
import { templateVersions, type VersionRow } from '../store';
import actionWords from '../../translations/actions.vi.json';
import type {
  PeriodKind,
  TemplateAnswer,
  TemplateChange,
  TemplateListAnswer,
  TemplateSummary,
} from '../../contract';
import { readFacts } from '../../services/facts';
import type { FiguresRequest, ReportedPeriod } from '../../services/figures';
import { getService } from '../../services/getService';
import { reading, writing, type Reading } from '../../services/reading';
import { previewPeriod } from '../../services/report';
import type { Actor } from './actor';
import { agencyAnswer, makeDone, notNewest } from './answers';

/** Errors of periods without data, past or future: the template can be read anyway. */
const NOT_REPORTABLE: readonly ErrorCode[] = ['period_not_begun', 'agency_not_in_period'];

const viewIn = async (
  source: Reading,
  agency: AgencyRow,
  period: ReportedPeriod,
  now: Date,
): Promise<View | null> => {
  try {
    return composeView((await readFacts(source, agency, period, now)).facts);
  } catch (error) {
    if (error instanceof ReportError && NOT_REPORTABLE.includes(error.code)) return null;
    throw error;
  }
};

/** The number by which the default is asked for; stored versions begin with 1. */
const DEFAULT_VERSION = 0;

type StoredSections = readonly SectionText[];

/** The template for new drafts of an agency and kind. Every version is kept; the fallback is the plugin's default. */
export const templateSections = async (
  query: Query,
  agencyId: string,
  kind: PeriodKind,
): Promise<StoredSections> => readStoredSections(kind, await templateVersions(agencyId, kind).current(query));

export const answerTemplates = (strapi: Core.Strapi, slug: string | undefined): Promise<TemplateListAnswer> =>
  reading(strapi, async ({ query, agency }) => {
    const { documentId } = await agency(slug);
    const data: TemplateSummary[] = [];
    for (const kind of PERIOD_KINDS)
      data.push(toSummary(kind, await templateVersions(documentId, kind).current(query)));
    return { data };
  });

/**
 * One template, by default in its newest version, the default of the software as version 0, with the values of its placeholders in a period.
 * @throws ReportError `agency_unknown`, `home_agency_unset`, `parameter_invalid`
 */
export const answerTemplate = (
  strapi: Core.Strapi,
  kind: PeriodKind,
  request: FiguresRequest,
  version: number | undefined,
  now: Date,
): Promise<TemplateAnswer> =>
  reading(strapi, async (source) => {
    const { query } = source;
    const agency = await source.agency(request.agency);
    const view = await viewIn(source, agency, request, now);
    const versions = templateVersions(agency.documentId, kind);
    const all = await versions.all(query);
    const shown = version === undefined ? (all[0] ?? null) : await versions.version(query, version);
    if (version !== undefined && version !== DEFAULT_VERSION && shown === null)
      throw new ReportError('parameter_invalid', { name: 'version' });
    return {
      data: {
        ...toSummary(kind, all[0] ?? null),
        agency: agencyAnswer(agency),
        sections: readStoredSections(kind, shown).map(({ key, text }) => ({
          key,
          title: findTitle(key),
          text,
        })),
        versions: all.map((row) => ({
          version: row.version,
          isDefault: row.content === null,
          ...makeDone(row.savedAt, row.savedBy),
        })),
        placeholders: insertables(view).map((placeholder) => ({ ...placeholder })),
        flags: flags().map((flag) => ({ ...flag })),
        tables: insertableTables().map((table) => ({ ...table })),
        filters: Object.entries(FILTERS).map(([name, { description }]) => ({ name, description })),
      },
    };
  });

/** The period for trying out a template: the requested one, or else the last finished one of its kind. */
export const trialRequest = (
  kind: PeriodKind,
  { agency, period, cutoff }: Omit<FiguresRequest, 'period'> & { period: FiguresRequest['period'] | null },
  now: Date,
): FiguresRequest => {
  const current = currentPeriods(toLocalDate(now), cutoff)[kind];
  return { agency, cutoff, period: period ?? previousPeriod(current) };
};

/**
 * Saves a new version, or restores the default with null.
 * @throws ReportError `template_changed`, `template_invalid`, `placeholder_unknown`
 */
export const saveTemplate = async (
  strapi: Core.Strapi,
  kind: PeriodKind,
  slug: string | undefined,
  { version, sections }: { version: number; sections: TemplateChange['sections'] | null },
  actor: Actor,
  now: Date,
): Promise<void> => {
  if (sections !== null) checkSections(sections);
  await writing(strapi, async ({ query, agency }) => {
    const { documentId: agencyId } = await agency(slug);
    const versions = templateVersions(agencyId, kind);
    const current = await versions.current(query);
    const row = {
      version: version + 1,
      content: sections === null ? null : JSON.stringify(sections),
      savedAt: now,
      savedBy: actor.name,
    };
    if ((current?.version ?? 0) !== version || !(await versions.insert(query, row)))
      throw notNewest('template_changed', version, await versions.current(query));
    await getService(strapi, 'log').add(query, actor, {
      action: 'template',
      at: now,
      agencyId,
      reportId: null,
      detail: { kind: kindWords(kind, sections === null), version: row.version },
    });
  });
};

/**
 * Renders the report of a period with an unsaved template as a page.
 * @throws ReportError as `saveTemplate` and `previewPeriod`
 */
export const previewTemplate = async (
  strapi: Core.Strapi,
  request: FiguresRequest,
  sections: TemplateChange['sections'],
  now: Date,
): Promise<Uint8Array> => {
  checkSections(sections);
  const template = sections.map(({ text }) => text).join('\n\n');
  return previewPeriod(strapi, { ...request, appendices: [], medium: 'paper', preset: '14' }, now, template);
};

const readStoredSections = (kind: PeriodKind, row: VersionRow | null): StoredSections =>
  row === null || row.content === null
    ? splitSections(defaultTemplate(kind))
    : (JSON.parse(row.content) as StoredSections);

const toSummary = (kind: PeriodKind, row: VersionRow | null): TemplateSummary => ({
  kind,
  name: reportKindName(kind),
  version: row?.version ?? 0,
  isDefault: row === null || row.content === null,
  updated: row === null ? null : makeDone(row.savedAt, row.savedBy),
});

/** The title of a section in lists. */
export const findTitle = (key: string): string => {
  const known = SECTION_KEYS.find((candidate) => candidate === key);
  return known === undefined ? key : sectionTitle(known);
};

const kindWords = (kind: PeriodKind, isReset: boolean): string => {
  const name = decapitalise(reportKindName(kind));
  return isReset ? fillTemplate(actionWords.templateReset, { kind: name }) : name;
};

/** Checks each section alone, so that no condition extends from one section into the next. */
const checkSections = (sections: TemplateChange['sections']): void => {
  const keys = sections.map(({ key }) => key);
  const known: readonly SectionKey[] = SECTION_KEYS;
  if (keys.length !== known.length || !known.every((key, index) => keys[index] === key))
    throw new ReportError('body_invalid', { reason: 'sections' });
  for (const { key, text } of sections) checkSection(key, text);
};

const checkSection = (key: string, text: string): void => {
  try {
    checkSectionText(text);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    throw new ReportError(error.code, error.params, { ...error.details, section: key });
  }
};
