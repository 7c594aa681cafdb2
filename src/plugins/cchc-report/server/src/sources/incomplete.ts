import type { SourceId } from '../config';
import type { LocalDate, Window } from '../domain/period';
import type { Lack, RecordType } from '../contract';
import { hasTopic, IS_PUBLISHED } from './counting';
import { hasFile, hasLink } from './evidence';
import type { Query } from './query';
import { column, jsonRows, ofAgency } from './sql';
import type { SourceTables } from './tables';
import type { Page } from './records';

/** A type to inspect, and the right to mention its evidence. */
export interface Inspected {
  readonly type: RecordType;
  readonly source: SourceId;
  readonly withEvidence: boolean;
}

export interface IncompleteRow {
  readonly documentId: string;
  readonly type: RecordType;
  readonly title: string | null;
  readonly date: LocalDate | null;
  readonly published: boolean;
}

export interface IncompletePage {
  readonly rows: readonly IncompleteRow[];
  readonly total: number;
  readonly counts: Readonly<Record<Lack, number>>;
}

const EMPTY: IncompletePage = {
  rows: [],
  total: 0,
  counts: { topic: 0, evidence: 0, link: 0, publication: 0 },
};

/**
 * The records of one type that count, in the published version if there is one, and whose draft has a day in the
 * window. A record without a topic does not count, so its evidence is not required; evidence with neither file nor
 * link counts as missing.
 */
const selectRecords = (tables: SourceTables, { type, source: id, withEvidence }: Inspected): string => {
  const source = tables[id];
  const counted = hasTopic(source);
  const unproved = withEvidence ? `${counted} and not ${hasFile(source)}` : 'false';
  const linked = hasLink(source);
  return `(select distinct on (r.document_id) '${type}' as type, r.document_id as "documentId",
                  ${column(source, 'title')} as title, ${column(source, 'date')} as date,
                  ${IS_PUBLISHED} as published, not (${IS_PUBLISHED}) as "lacks.publication",
                  not (${counted}) as "lacks.topic", ${unproved} and not ${linked} as "lacks.evidence",
                  ${unproved} and ${linked} as "lacks.link"
             from ${source.table} r
            where r.document_id in (
                    select r.document_id from ${source.table} r
                     where r.published_at is null and ${ofAgency(source)}
                       and ${column(source, 'date')} between cast(:first as date) and cast(:last as date))
            order by r.document_id, r.published_at desc nulls last, r.id desc)`;
};

const LACKS: readonly Lack[] = ['topic', 'evidence', 'link', 'publication'];

/** Finds the records of a window with something missing, newest first, and counts them by what is missing. */
export const incompleteRecords = async (
  query: Query,
  tables: SourceTables,
  request: {
    agency: number;
    window: Window;
    inspected: readonly Inspected[];
    lack: Lack;
    page: Page;
  },
): Promise<IncompletePage> => {
  const { agency, window, inspected, lack, page } = request;
  if (inspected.length === 0) return EMPTY;
  const counts = LACKS.map((one) => `'${one}', count(*) filter (where "lacks.${one}")`);
  const [row] = await query<IncompletePage>(
    `with found as materialized (${inspected.map((one) => selectRecords(tables, one)).join(' union all ')}),
          lacking as (select type, "documentId", title, date, published from found where "lacks.${lack}")
     select ${jsonRows(`select * from lacking order by date desc, "documentId" limit :limit offset :offset`)} as rows,
            (select cast(count(*) as integer) from lacking) as total,
            (select json_build_object(${counts.join(', ')}) from found) as counts`,
    {
      agency,
      first: window.from,
      last: window.to,
      limit: page.pageSize,
      offset: (page.page - 1) * page.pageSize,
    },
  );
  return row ?? EMPTY;
};
