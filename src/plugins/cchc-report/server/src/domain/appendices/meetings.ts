import type { ValueTable } from 'nd30-document';
import { MEETING_KINDS, rowLabel } from '../figures';
import { recordSource } from '../source';
import { formatDocumentNumber, joinList } from '../vi';
import { columns, date, number, ordinal, text } from './columns';
import {
  type AppendixContent,
  type AppendixFacts,
  sortKeys,
  NO_CATALOGUE,
  numberRows,
  sum,
  appendixNames,
  writeTotal,
  totalRow,
} from './content';
import type { MeetingRecord } from './records';
import wording from './wording.vi.json';

const words = wording.appendices.meetings;
const kindLabel = (kind: string): string => rowLabel('meetings', 'kind', kind, NO_CATALOGUE);

/** Biểu 02: meetings by kind, and each meeting with its chair, attendees and documents. */
export function meetingsAppendix(facts: AppendixFacts): AppendixContent | null {
  const { meetings } = facts.records;
  if (meetings.length === 0) return null;
  return {
    ...appendixNames('meetings', facts),
    orientation: 'landscape',
    tables: [byKind(meetings), list(meetings)],
  };
}

/** The sum over the meetings that state attendees; null if none does. */
const attendees = (meetings: readonly MeetingRecord[]): number | null =>
  meetings.every((meeting) => meeting.attendees === null)
    ? null
    : sum(meetings.map((meeting) => meeting.attendees));

function byKind(meetings: readonly MeetingRecord[]): ValueTable {
  const kinds = sortKeys(
    MEETING_KINDS,
    meetings.map(({ kind }) => kind),
  );
  return {
    name: wording.tabs.summary,
    caption: words.summary,
    columns: columns([text('meetingKind', 40), number('meetings', 20), number('attendees', 24)]),
    rows: [
      ...kinds.map((kind) => {
        const ofKind = meetings.filter((meeting) => meeting.kind === kind);
        return { values: [kindLabel(kind), ofKind.length, attendees(ofKind)] };
      }),
      totalRow([wording.total, meetings.length, attendees(meetings)]),
    ],
  };
}

function list(meetings: readonly MeetingRecord[]): ValueTable {
  const rows = meetings.map((meeting) => ({
    source: recordSource('meeting', meeting.documentId),
    values: [
      meeting.date,
      meeting.title,
      kindLabel(meeting.kind),
      meeting.host,
      meeting.place,
      meeting.attendees,
      joinList(meeting.documents.map((document) => formatDocumentNumber(document.number, document.symbol))),
      meeting.evidence,
    ],
  }));
  const total = [
    null,
    null,
    writeTotal('meetings', meetings.length),
    null,
    null,
    null,
    attendees(meetings),
    null,
    sum(meetings.map(({ evidence }) => evidence)),
  ];
  return {
    name: wording.tabs.list,
    caption: words.list,
    columns: columns([
      ordinal,
      date('day', 10),
      text('meetingTitle', 28),
      text('meetingKind', 11),
      text('host', 13),
      text('place', 13),
      number('attendees', 8),
      text('documents', 15),
      number('evidenceCount', 8),
    ]),
    rows: [...numberRows(rows), totalRow(total)],
  };
}
