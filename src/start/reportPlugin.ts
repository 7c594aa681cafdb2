import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the report plugin stands; the app runs without it until it is built. */
export const REPORT_PLUGIN = './src/plugins/cchc-report';

export const isReportPluginBuilt = (): boolean => existsSync(resolve(REPORT_PLUGIN, 'dist/server/index.js'));
