import { isFigureId } from '../domain/figures';
import type {
  ArticleCell,
  Cells,
  Dated,
  DatedCell,
  MeetingCell,
  ObjectiveRecord,
  OfficialDocumentCell,
  OutreachCell,
  PlanCell,
  ProcedureCell,
  ProcedureChangeCell,
} from '../domain/figures';
import type { Window } from '../domain/period';
import type { StoredCatalogue } from './catalogue';
import { procedureIdentity, withTerms } from './procedureTerms';
import type { Query } from './query';
import { column, countedCells, jsonRows, link, selectPublished, selectRelated, windowBindings } from './sql';
import type { SourceTables } from './tables';

/** The agency and the days. */
export interface CellsRequest {
  /** Row id of the agency. */
  readonly agency: number;
  readonly windows: readonly Window[];
  /** True when cells of other offices are joined to these: procedures are then told apart by their codes. */
  readonly joined: boolean;
}

/** Reads the cells that the figures are computed from: one statement for each source. */
export const readCells = async (
  query: Query,
  tables: SourceTables,
  catalogue: StoredCatalogue,
  request: CellsRequest,
): Promise<Cells> => {
  const bindings = { agency: request.agency, ...windowBindings(request.windows) };
  const readDated = async <Cell extends DatedCell>(sql: string): Promise<Dated<Cell>> => {
    const [row] = await query<Dated<Cell>>(sql, bindings);
    return row ?? { earliest: null, cells: [] };
  };
  return {
    articles: withChannelSlugs(await readDated<StoredArticleCell>(articlesSql(tables)), catalogue),
    meetings: await readDated<MeetingCell>(meetingsSql(tables)),
    outreach: await readDated<OutreachCell>(outreachSql(tables)),
    plans: await readPlans(query, tables, bindings),
    officialDocuments: await readDated<OfficialDocumentCell>(officialDocumentsSql(tables)),
    procedures: await readProcedures(query, tables, request),
    procedureChanges: await readDated<ProcedureChangeCell>(
      countedCells(tables.procedureChanges, { kind: column(tables.procedureChanges, 'kind') }),
    ),
  };
};

type StoredArticleCell = Omit<ArticleCell, 'channels'> & { readonly channels: readonly number[] };

/**
 * Reads links by row id alone, from their index; joining the channels for each article would take most of the time.
 */
const articlesSql = ({ articles }: SourceTables): string => {
  const { table, own, other } = link(articles, 'channels');
  return countedCells(articles, {
    kind: column(articles, 'kind'),
    topic: column(articles, 'topic'),
    channels: `array(select l.${other} from ${table} l where l.${own} = r.id order by l.${other})`,
  });
};

const withChannelSlugs = (
  { earliest, cells }: Dated<StoredArticleCell>,
  { channels }: StoredCatalogue,
): Dated<ArticleCell> => {
  const slugs = new Map(channels.map(({ id, slug }) => [id, slug]));
  return {
    earliest,
    cells: cells.map((cell) => ({ ...cell, channels: cell.channels.flatMap((id) => slugs.get(id) ?? []) })),
  };
};

const meetingsSql = ({ meetings }: SourceTables): string => {
  const attendees = column(meetings, 'attendees');
  return countedCells(
    meetings,
    { kind: column(meetings, 'kind') },
    { stated: `case when ${attendees} is null then 0 else 1 end`, attendees: `coalesce(${attendees}, 0)` },
  );
};

const outreachSql = ({ outreach, channels }: SourceTables): string =>
  countedCells(
    outreach,
    {
      channel: selectRelated(outreach, 'channel', channels, 'slug'),
      unit: `coalesce(nullif(${column(outreach, 'unit')}, ''), ${selectRelated(outreach, 'channel', channels, 'unit')})`,
    },
    { quantity: `coalesce(${column(outreach, 'quantity')}, 0)` },
  );

const officialDocumentsSql = ({ officialDocuments, sectors }: SourceTables): string =>
  countedCells(officialDocuments, {
    type: column(officialDocuments, 'type'),
    sector: selectRelated(officialDocuments, 'sector', sectors, 'slug'),
  });

const readPlans = async (
  query: Query,
  { plans }: SourceTables,
  bindings: Parameters<Query>[1],
): Promise<Cells['plans']> => {
  const objectives = link(plans, 'objectives');
  const sql = `select counted.*, ${jsonRows(`
      select r.document_id as "planDocumentId", ${column(plans, 'year')} as year, ${column(plans, 'date')} as "issuedOn",
             o.title, o.target, o.unit, o.achieved, o.figure, o.due,
             -- Another office's app may have no such column.
             to_jsonb(o) ->> 'cause' as cause
        from (select distinct on (r.document_id) r.* from ${plans.table} r where ${selectPublished(plans)}
               order by r.document_id, r.id desc) r
        join ${objectives.table} l on l.${objectives.own} = r.id and l.field = :field
        join ${objectives.target} o on o.id = l.${objectives.other}
       order by ${column(plans, 'date')}, r.document_id, l."order"`)} as objectives
    from (${countedCells(plans, { purpose: column(plans, 'purpose') })}) counted`;
  const [row] = await query<Dated<PlanCell> & { objectives: ObjectiveRecord[] }>(sql, {
    ...bindings,
    field: objectives.field,
  });
  if (row === undefined) return { earliest: null, cells: [], objectives: [] };
  // Another office's app may store the figure as free text: an unknown figure measures nothing.
  const readMeasuredFigure = ({ figure }: ObjectiveRecord): ObjectiveRecord['figure'] =>
    figure !== null && isFigureId(figure) ? figure : null;
  return {
    ...row,
    objectives: row.objectives.map((each) => ({ ...each, figure: readMeasuredFigure(each) })),
  };
};

/** Reads the procedures with the terms in which they are in force: counted, or each with its code. */
const readProcedures = async (
  query: Query,
  tables: SourceTables,
  { agency, joined }: CellsRequest,
): Promise<Cells['procedures']> => {
  const { procedures, sectors } = tables;
  const code = joined ? ', code' : '';
  const sql = `select ${jsonRows(`
    select sector, "onlineLevel", "postedOn", "inForceFrom", "endedOn"${code}, count(*) as n
      from (select distinct on (r.document_id) r.document_id as "documentId",
                   ${selectRelated(procedures, 'sector', sectors, 'slug')} as sector,
                   ${column(procedures, 'onlineLevel')} as "onlineLevel", ${column(procedures, 'date')} as "postedOn",
                   term.began as "inForceFrom", term.ended as "endedOn",
                   ${procedureIdentity(procedures)} as code
              from ${procedures.table} r ${withTerms(tables)}
             where ${selectPublished(procedures)}
             order by r.document_id, r.id desc) counted
     group by sector, "onlineLevel", "postedOn", "inForceFrom", "endedOn"${code}
     order by min("documentId")`)} as cells`;
  const [row] = await query<{ cells: ProcedureCell[] }>(sql, { agency });
  return row ?? { cells: [] };
};
