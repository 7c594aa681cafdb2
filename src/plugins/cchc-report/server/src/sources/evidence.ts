import type { SourceId } from '../config';
import type { EvidenceRecord } from '../domain/appendices';
import { column, counts, inWindows } from './sql';
import type { SourceTable } from './tables';

/** Tables of Strapi's upload plugin. */
const FILES = { table: '"files"', links: '"files_related_mph"' };

const TYPES: Partial<Record<SourceId, EvidenceRecord['type']>> = {
  articles: 'article',
  meetings: 'meeting',
  outreach: 'outreach',
};

/** Counts the pieces of evidence of the record `r`; zero when its type has no evidence. */
export const evidenceCount = ({ links }: SourceTable): string => {
  const pieces = links.evidence;
  return pieces === undefined
    ? '0'
    : `(select cast(count(*) as integer) from ${pieces.table} l where l.${pieces.own} = r.id and l.field = '${pieces.field ?? ''}')`;
};

/** True when some evidence of the record `r` is a file, which lasts while a link may not. */
export const hasFile = ({ links }: SourceTable): string => {
  const pieces = links.evidence;
  return pieces === undefined
    ? 'false'
    : `exists (select 1 from ${pieces.table} l
          join ${FILES.links} m on m.related_id = l.${pieces.other} and m.related_type = '${pieces.targetUid}' and m.field = 'file'
         where l.${pieces.own} = r.id and l.field = '${pieces.field ?? ''}')`;
};

/** True when some evidence of the record `r` has a link. */
export const hasLink = ({ links }: SourceTable): string => {
  const pieces = links.evidence;
  return pieces === undefined
    ? 'false'
    : `exists (select 1 from ${pieces.table} l join ${pieces.target} e on e.id = l.${pieces.other}
         where l.${pieces.own} = r.id and l.field = '${pieces.field ?? ''}' and trim(e.url) <> '')`;
};

/** The evidence of a source's records in a window; null when the type has no evidence. */
export const selectEvidence = (source: SourceTable): string | null => {
  const pieces = source.links.evidence;
  const type = TYPES[source.id];
  if (pieces === undefined || type === undefined) return null;
  return `select counted."documentId", '${type}' as type, counted.date, counted.record, e.title, nullif(trim(e.url), '') as url,
                 (select f.name from ${FILES.links} m join ${FILES.table} f on f.id = m.file_id
                   where m.related_id = e.id and m.related_type = '${pieces.targetUid}' and m.field = 'file'
                   order by m."order", f.id limit 1) as file, l."order" as place
            from (select distinct on (r.document_id) r.id, r.document_id as "documentId", ${column(source, 'date')} as date,
                         ${column(source, 'title')} as record
                    from ${source.table} r ${inWindows(source)} where ${counts(source, 'agencies')}
                   order by r.document_id, r.id desc) counted
            join ${pieces.table} l on l.${pieces.own} = counted.id and l.field = '${pieces.field ?? ''}'
            join ${pieces.target} e on e.id = l.${pieces.other}`;
};
