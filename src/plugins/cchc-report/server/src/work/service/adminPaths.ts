import { PLUGIN_ID } from '../../pluginId';

/** Paths of the admin's pages, as the admin half has them (admin/src/pluginId.ts). */

const REPORTS = `/plugins/${PLUGIN_ID}-life`;

export const reportPath = (documentId: string): string => `${REPORTS}/${documentId}`;

/** A remark of a report, shown beside its section. */
export const remarkPath = (documentId: string, remarkId: string): string =>
  `${reportPath(documentId)}?remark=${remarkId}`;

/** The dialog that begins a report. */
export const newReportPath = (agency: string, period: string, cutoff: string): string =>
  `${REPORTS}?${new URLSearchParams({ agency, making: period, cutoff }).toString()}`;

export const importPath = (id: string): string => `/plugins/${PLUGIN_ID}-import?id=${id}`;
