import type { RecordValues } from '../../records';
import { pageAddress } from '../addresses';
import { choiceLabel, readRequiredText, readNumber, readParts, readText } from './values';
import type { PageRequest } from '../page';
import { populateDocuments, toDocumentView, PLAN_NAME, toPlanName } from './documents';
import { populatePublished } from './published';

const FIELDS = ['title', 'kind', 'topic', 'heldOn', 'place', 'host', 'attendees', 'integrated'];

const toMeetingEntry = (meeting: RecordValues) => ({
  href: pageAddress.meeting(readRequiredText(meeting, 'documentId')),
  title: readRequiredText(meeting, 'title'),
  kind: choiceLabel('meeting', 'kind', readText(meeting, 'kind')),
  topic: choiceLabel('meeting', 'topic', readText(meeting, 'topic')),
  day: readRequiredText(meeting, 'heldOn'),
  place: readText(meeting, 'place'),
  host: readText(meeting, 'host'),
  attendees: readNumber(meeting, 'attendees'),
  isIntegrated: meeting['integrated'] === true,
});

/** Meetings, latest first. */
export const readMeetings = async (
  { records }: PageRequest,
  { start, limit }: { readonly start: number; readonly limit: number },
) => {
  const meetings = await records('meeting').many({
    fields: FIELDS,
    sort: ['heldOn:desc', 'documentId:asc'],
    start,
    limit,
  });
  return meetings.map(toMeetingEntry);
};

/** One meeting with its content and related records, or null. */
export const readMeeting = async (request: PageRequest, documentId: string) => {
  const { open, records, agency } = request;
  const meeting = await records('meeting').first({
    fields: [...FIELDS, 'content'],
    populate: {
      ...(open.type('plan') && { plans: populatePublished(agency, PLAN_NAME) }),
      ...(open.type('official-document') && { documents: populateDocuments(request) }),
    },
    filters: { documentId: { $eq: documentId } },
  });
  return meeting === null
    ? null
    : {
        ...toMeetingEntry(meeting),
        content: readText(meeting, 'content'),
        plans: readParts(meeting, 'plans').map(toPlanName),
        documents: readParts(meeting, 'documents').map(toDocumentView),
      };
};
