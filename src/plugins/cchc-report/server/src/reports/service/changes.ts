import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../../config';
import { ReportError } from '../../domain/errors';
import { figuresMoved, recordsMoved, type RecordState, type RecordsMoved, type Seen } from '../model';
import { parsePeriodKey, periodYear, findWindow } from '../../domain/period';
import { recordStates, type SourceTables } from '../../sources';
import { findIssued, isUntouched, readIssuedPart, readSections, readSeen } from '../store';
import type { ChangesAnswer, LateRecordsAnswer, MovedTotals, RecordAnswer } from '../../contract';
import { getService } from '../../services/getService';
import { includedPredecessors, officeIds } from '../../services/figures';
import { reading } from '../../services/reading';
import { publicAddress } from '../../services/recordNames';
import { requireOpen, requireReport } from './requireReport';
import { includesPredecessors, readPrint, toSeen } from './snapshot';
import { findTitle } from './templates';

/** The most records named for one figure. */
const MOST_NAMED = 100;

/**
 * The answer of `GET /cchc-report/reports/:id/changes`: the changes since a draft was last seen.
 * @throws ReportError `report_unknown`, `report_not_draft`
 */
export const answerChanges = async (
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<ChangesAnswer> =>
  getService(strapi, 'snapshots').reading(now, async (drafts) => {
    const { query, tables } = drafts;
    const row = await requireOpen(query, documentId);
    const seen = JSON.parse(await readSeen(query, documentId)) as Seen;
    const snapshot = await drafts.snapshot(row, readPrint(row).appendices);
    const untouched = new Set(
      (await readSections(query, documentId)).filter(isUntouched).map(({ section }) => section),
    );
    return {
      data: {
        seenAt: row.seenAt.toISOString(),
        figures: figuresMoved(seen, toSeen(snapshot)).map(({ added, removed, changed, ...figure }) => ({
          ...figure,
          ...movedAnswer(strapi, tables, { added, removed, changed }),
        })),
        sections: snapshot
          .template()
          .filter(({ key, text }) => seen.sections[key] !== undefined && seen.sections[key] !== text)
          .map(({ key }) => ({
            key,
            title: findTitle(key),
            untouched: untouched.has(key),
          })),
      },
    };
  });

/**
 * The records of an issued report's period that were added, removed or changed after the issue ("phát sinh sau chốt
 * số liệu"); the report stays unchanged.
 * @throws ReportError `report_unknown`, `report_not_issued`
 */
export const answerLateRecords = (strapi: Core.Strapi, documentId: string): Promise<LateRecordsAnswer> =>
  reading(strapi, async (source) => {
    const { query, tables } = source;
    const row = await requireReport(query, documentId);
    const issued = await findIssued(query, documentId);
    const frozen = await readIssuedPart(query, documentId, 'records');
    if (issued === null || frozen === null) throw new ReportError('report_not_issued');
    const agency = await source.agencyOfDocument(row.agencyId);
    const period = parsePeriodKey(row.periodKey);
    const predecessors = includesPredecessors(row);
    const included = await includedPredecessors(source, agency, { predecessors });
    const states = await recordStates(query, tables, {
      agencies: officeIds({ agency, predecessors: included }),
      window: findWindow(period, row.cutoff),
      year: periodYear(period),
    });
    const moved = recordsMoved(JSON.parse(frozen) as readonly RecordState[], states);
    return { data: { issuedAt: issued.issuedAt.toISOString(), ...movedAnswer(strapi, tables, moved) } };
  });

const movedAnswer = (
  strapi: Core.Strapi,
  tables: SourceTables,
  { added, removed, changed }: RecordsMoved,
): Record<keyof RecordsMoved, RecordAnswer[]> & { totals: MovedTotals } => ({
  totals: { added: added.length, removed: removed.length, changed: changed.length },
  added: recordAnswers(strapi, tables, added),
  removed: recordAnswers(strapi, tables, removed),
  changed: recordAnswers(strapi, tables, changed),
});

/** Converts records to the form of the contract, at most a hundred; the public sees only published ones. */
export const recordAnswers = (
  strapi: Core.Strapi,
  tables: SourceTables,
  records: readonly Pick<RecordState, 'type' | 'documentId' | 'title' | 'date'>[],
): RecordAnswer[] =>
  records.slice(0, MOST_NAMED).map(({ type, documentId, title, date }) => ({
    documentId,
    type,
    title,
    date,
    url: `${publicAddress(strapi, tables[RECORD_SOURCES[type]])}/${documentId}`,
  }));
