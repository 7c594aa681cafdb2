import type {
  ActionsAnswer,
  CalendarAnswer,
  NewReport,
  ReportAnswer,
  ReportDetail,
  PeriodKind,
  ReportListAnswer,
  SettingsAnswer,
  SettingsChange,
  TemplateAnswer,
  TemplateChange,
} from '../../../server/src/contract';
import type { DownloadedFile } from '../services/api';
import { readFileName } from '../services/fileName';
import { json, request, RequestFailed } from '../services/request';
import { send } from '../services/send';

/** The requests of the pages of calendar, templates, settings and log. */

export const getCalendar = (query: string, signal: AbortSignal): Promise<CalendarAnswer> =>
  json(`calendar?${query}`, signal);

export const getReports = (query: string, signal: AbortSignal): Promise<ReportListAnswer> =>
  json(`reports?${query}`, signal);

/** @throws 409 `draft_exists` with `documentId` among its details */
export const createReport = (asked: NewReport): Promise<ReportDetail> =>
  send<ReportAnswer['data']>('post', 'reports', asked);

export const getActions = (query: string, signal: AbortSignal): Promise<ActionsAnswer> =>
  json(`actions?${query}`, signal);

/** Downloads the whole log of an agency as a file. */
export const getActionsFile = async (query: string): Promise<DownloadedFile> => {
  const { blob, headers } = await request(`actions?${query}&format=csv`);
  const name = readFileName(headers?.get('content-disposition') ?? null);
  // A proxy's page must not be saved as a log.
  if (!blob.type.startsWith('text/csv')) throw new RequestFailed({ kind: 'server' });
  return { blob, name: name ?? 'nhat-ky-bao-cao.csv' };
};

/** A template with the values of a period: `half-year?agency=…&period=…`. */
export const getTemplate = (path: string, signal?: AbortSignal): Promise<TemplateAnswer> =>
  json(`templates/${path}`, signal);

/**
 * Builds the address of a template, with the values of a period or with one of its versions; `act` names an action on
 * it.
 */
export const templatePath = (
  kind: PeriodKind,
  agency: string,
  more: Readonly<Record<string, string>> = {},
  act?: 'reset' | 'preview',
): string =>
  `${kind}${act === undefined ? '' : `/${act}`}?${new URLSearchParams({ agency, ...more }).toString()}`;

/** @throws 409 `template_changed`, 400 `placeholder_unknown`, `template_invalid` */
export const saveTemplate = (
  kind: PeriodKind,
  agency: string,
  change: TemplateChange,
): Promise<TemplateAnswer['data']> => send('put', `templates/${templatePath(kind, agency)}`, change);

/** Restores the default text as a new version. */
export const resetTemplate = (
  kind: PeriodKind,
  agency: string,
  version: number,
): Promise<TemplateAnswer['data']> =>
  send('post', `templates/${templatePath(kind, agency, {}, 'reset')}`, { version });

/** Renders the report of a period from unsaved text: a complete page of HTML without scripts. */
export const previewTemplate = async (
  { kind, agency, period }: { readonly kind: PeriodKind; readonly agency: string; readonly period: string },
  sections: TemplateChange['sections'],
  signal: AbortSignal,
): Promise<string> => {
  const path = `templates/${templatePath(kind, agency, { period }, 'preview')}`;
  return (await send<{ html: string }>('post', path, { sections }, { signal })).html;
};

export const getSettings = (query: string, signal?: AbortSignal): Promise<SettingsAnswer> =>
  json(`settings?${query}`, signal);

/** @throws 409 `settings_changed` */
export const saveSettings = (agency: string, change: SettingsChange): Promise<SettingsAnswer['data']> =>
  send('put', `settings?${new URLSearchParams({ agency }).toString()}`, change);
