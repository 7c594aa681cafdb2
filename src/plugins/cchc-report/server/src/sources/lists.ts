import type { RecordList } from '../domain/appendices';
import type { Window } from '../domain/period';
import { selectEvidence, evidenceCount } from './evidence';
import { identityColumns, inForceOnDay, oncePerIdentity, withTerms } from './procedureTerms';
import type { Bindings } from './query';
import {
  agenciesBinding,
  column,
  counts,
  inWindows,
  link,
  optional,
  selectPublished,
  selectRelated,
  windowBindings,
} from './sql';
import type { SourceTable, SourceTables } from './tables';

/**
 * The lists behind the appendices, each as one statement: every record that the figure counts, once, under the
 * conditions of the figure, oldest first.
 */
export interface ListStatement {
  readonly sql: string;
  readonly bindings: Bindings;
}

/** The agencies and the days. */
export interface ListRequest {
  /** Row ids of the agency and of the predecessors that its figures include, the nearest first. */
  readonly agencies: readonly number[];
  readonly window: Window;
}

/** Selects each document once, by its newest published row, in the order of its day. */
const selectOnce = (columns: string, rows: string, day = 'date'): string =>
  `select * from (select distinct on (r.document_id) r.document_id as "documentId", ${columns} from ${rows}
                   order by r.document_id, r.id desc) listed
    order by "${day}" nulls last, "documentId"`;

const selectDated = (source: SourceTable, columns: string): string =>
  selectOnce(
    `${column(source, 'date')} as date, ${columns}`,
    `${source.table} r ${inWindows(source)} where ${counts(source, 'agencies')}`,
  );

const articlesList = (tables: SourceTables, { agencies, window }: ListRequest): ListStatement => {
  const { articles, channels } = tables;
  const { table, own, other } = link(articles, 'channels');
  return {
    sql: selectDated(
      articles,
      `${column(articles, 'title')} as title, ${column(articles, 'kind')} as kind, ${column(articles, 'topic')} as topic,
       nullif(trim(${column(articles, 'column')}), '') as "column",
       array(select ${column(channels, 'name', 't')} from ${table} l join ${channels.table} t on t.id = l.${other}
              where l.${own} = r.id order by t.id) as channels`,
    ),
    bindings: { ...agenciesBinding(agencies), ...windowBindings([window]) },
  };
};

const meetingsList = (tables: SourceTables, { agencies, window }: ListRequest): ListStatement => {
  const { meetings, officialDocuments } = tables;
  const { table, own, other } = link(meetings, 'documents');
  return {
    sql: selectDated(
      meetings,
      `${column(meetings, 'title')} as title, ${column(meetings, 'kind')} as kind,
       ${optional(meetings, 'host')} as host, ${optional(meetings, 'place')} as place,
       ${column(meetings, 'attendees')} as attendees,
       coalesce((select json_agg(json_build_object('number', d.number, 'symbol', d.symbol) order by d.day, d.number)
                   from (select distinct on (t.document_id) ${column(officialDocuments, 'number', 't')} as number,
                                ${column(officialDocuments, 'symbol', 't')} as symbol, ${column(officialDocuments, 'date', 't')} as day
                           from ${table} l join ${officialDocuments.table} any_row on any_row.id = l.${other}
                           join ${officialDocuments.table} t on t.document_id = any_row.document_id and t.published_at is not null
                          where l.${own} = r.id order by t.document_id, t.id desc) d), '[]') as documents,
       ${evidenceCount(meetings)} as evidence`,
    ),
    bindings: { ...agenciesBinding(agencies), ...windowBindings([window]) },
  };
};

const outreachList = (tables: SourceTables, { agencies, window }: ListRequest): ListStatement => {
  const { outreach, channels } = tables;
  return {
    sql: selectDated(
      outreach,
      `${column(outreach, 'title')} as title, ${selectRelated(outreach, 'channel', channels, 'name')} as channel,
       cast(${column(outreach, 'quantity')} as double precision) as quantity,
       coalesce(nullif(${column(outreach, 'unit')}, ''), ${selectRelated(outreach, 'channel', channels, 'unit')}) as unit`,
    ),
    bindings: { ...agenciesBinding(agencies), ...windowBindings([window]) },
  };
};

/** Slug and name of the sector that a relation leads to. */
const sector = (linked: string): string =>
  `(select json_build_object('slug', s.slug, 'name', s.name) from (${linked}) s limit 1)`;

/** @param row alias of the procedure; must differ from the aliases used in here */
const selectSector = ({ procedures, sectors }: SourceTables, row: string): string => {
  const { table, own, other } = link(procedures, 'sector');
  return sector(
    `select ${column(sectors, 'slug', 'sector_row')} as slug, ${column(sectors, 'name', 'sector_row')} as name
       from ${table} sector_link join ${sectors.table} sector_row on sector_row.id = sector_link.${other}
      where sector_link.${own} = ${row}.id order by sector_row.id`,
  );
};

/** Procedures in force on the last day of the window, by code; one that several of the agencies have is listed once. */
const proceduresList = (tables: SourceTables, { agencies, window }: ListRequest): ListStatement => {
  const { procedures } = tables;
  const each = `
    select distinct on (r.document_id) r.document_id as "documentId", ${column(procedures, 'code')} as code,
           ${column(procedures, 'title')} as name, ${selectSector(tables, 'r')} as sector,
           ${column(procedures, 'onlineLevel')} as "onlineLevel", ${column(procedures, 'date')} as "postedOn",
           ${identityColumns(procedures)}
      from ${procedures.table} r ${withTerms(tables)}
     where ${selectPublished(procedures, 'agencies')} and ${inForceOnDay(tables, agencies)}
     order by r.document_id, r.id desc`;
  return {
    sql: `select "documentId", code, name, sector, "onlineLevel", "postedOn" from (${oncePerIdentity(each, agencies)}) listed
           order by code nulls last, "documentId"`,
    bindings: { ...agenciesBinding(agencies), day: window.to },
  };
};

/** Changes made public in the window. */
const changesList = (tables: SourceTables, { agencies, window }: ListRequest): ListStatement => {
  const { procedureChanges: source, procedures } = tables;
  const { table, own, other } = link(source, 'procedure');
  return {
    sql: selectOnce(
      `${column(source, 'kind')} as kind, coalesce(p.code, '') as code, coalesce(p.name, '') as name, p.sector as sector,
       ${column(source, 'decisionNumber')} as "decisionNumber", ${column(source, 'decisionDate')} as "decisionDate",
       ${optional(source, 'decisionIssuer')} as "decisionIssuer",
       ${column(source, 'effectiveOn')} as "effectiveOn", ${column(source, 'date')} as "postedOn"`,
      `${source.table} r ${inWindows(source)}
         left join lateral (
           select ${column(procedures, 'code', 't')} as code, ${column(procedures, 'title', 't')} as name, ${selectSector(tables, 't')} as sector
             from ${table} l join ${procedures.table} t on t.id = l.${other}
            where l.${own} = r.id order by t.id limit 1) p on true
        where ${counts(source, 'agencies')}`,
      'postedOn',
    ),
    bindings: { ...agenciesBinding(agencies), ...windowBindings([window]) },
  };
};

const WITH_EVIDENCE = ['articles', 'meetings', 'outreach'] as const;

/** All evidence of the articles, meetings and outreach records of the window. */
const evidenceList = (tables: SourceTables, { agencies, window }: ListRequest): ListStatement => {
  const kept = WITH_EVIDENCE.flatMap((id) => selectEvidence(tables[id]) ?? []);
  return kept.length === 0
    ? { sql: 'select 1 where false', bindings: {} }
    : {
        sql: `select * from (${kept.join(' union all ')}) listed order by date, type, "documentId", place`,
        bindings: { ...agenciesBinding(agencies), ...windowBindings([window]) },
      };
};

/** The list of each kind of record in the database; objectives are measured, not stored. */
export const LISTS = {
  articles: articlesList,
  meetings: meetingsList,
  outreach: outreachList,
  procedures: proceduresList,
  changes: changesList,
  evidence: evidenceList,
} as const satisfies Readonly<
  Record<Exclude<RecordList, 'objectives'>, (tables: SourceTables, request: ListRequest) => ListStatement>
>;
