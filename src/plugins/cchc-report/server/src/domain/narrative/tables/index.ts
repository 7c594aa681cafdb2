import type { Table } from 'nd30-document';
import type { ReportFacts } from '../facts';
import { articlesTable } from './articles';
import { objectivesTable } from './objectives';

/** The tables a template may place on a line of their own: `[table: plan-objectives]`. */
const TABLES = {
  'articles-by-kind-and-channel': articlesTable,
  'plan-objectives': objectivesTable,
} as const satisfies Readonly<Record<string, (facts: ReportFacts) => Table>>;

export const TABLE_NAMES = Object.keys(TABLES);

const tables = new Map<string, (facts: ReportFacts) => Table>(Object.entries(TABLES));

/** The table with this name; undefined if unknown. */
export const tableNamed = (name: string, facts: ReportFacts): Table | undefined => tables.get(name)?.(facts);
