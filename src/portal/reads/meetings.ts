import type { RecordValues } from '../../records';
import { addressOf } from '../addresses';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { documentsOf, documentView } from './documents';
import { PLAN_NAME, planName } from './planName';
import { relatedOf } from './published';
import { givenText, numberOf, partsOf, textOf } from './values';

const FIELDS = ['title', 'kind', 'topic', 'heldOn', 'place', 'host', 'attendees', 'integrated'];

const entryView = (meeting: RecordValues) => ({
  href: addressOf.meeting(givenText(meeting, 'documentId')),
  title: givenText(meeting, 'title'),
  kind: choiceLabel('meeting', 'kind', textOf(meeting, 'kind')),
  topic: choiceLabel('meeting', 'topic', textOf(meeting, 'topic')),
  day: givenText(meeting, 'heldOn'),
  place: textOf(meeting, 'place'),
  host: textOf(meeting, 'host'),
  attendees: numberOf(meeting, 'attendees'),
  isIntegrated: meeting['integrated'] === true,
});

/** The latest meetings first. */
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
  return meetings.map(entryView);
};

/** One meeting with what was said and spread there, or null. */
export const readMeeting = async (request: PageRequest, documentId: string) => {
  const { open, records, agency } = request;
  const meeting = await records('meeting').first({
    fields: [...FIELDS, 'content'],
    populate: {
      ...(open.type('plan') && { plans: relatedOf(agency, PLAN_NAME) }),
      ...(open.type('official-document') && { documents: documentsOf(request) }),
    },
    filters: { documentId: { $eq: documentId } },
  });
  return meeting === null
    ? null
    : {
        ...entryView(meeting),
        content: textOf(meeting, 'content'),
        plans: partsOf(meeting, 'plans').map(planName),
        documents: partsOf(meeting, 'documents').map(documentView),
      };
};
