import type article from '../api/article/content-types/article/schema.json';
import type meeting from '../api/meeting/content-types/meeting/schema.json';
import type document from '../api/official-document/content-types/official-document/schema.json';
import type outreach from '../api/outreach/content-types/outreach/schema.json';
import type plan from '../api/plan/content-types/plan/schema.json';
import type change from '../api/procedure-change/content-types/procedure-change/schema.json';
import type procedure from '../api/procedure/content-types/procedure/schema.json';
import type { FieldOf, Screen } from './types';

/**
 * The screens of the seven types that staff record. A form asks what it is, when and where, for which agency, and the proof,
 * as a clerk has them before him; what is long or rare comes last.
 */
export const RECORD_SCREENS = {
  article: {
    title: 'title',
    form: [
      ['title'],
      ['kind', 'topic'],
      ['publishedOn', 'channels'],
      ['agency', 'column'],
      ['evidence'],
      ['sourceUrl', 'plan'],
      ['procedures', 'cover'],
      ['summary'],
      ['body'],
      ['slug'],
    ],
    columns: ['title', 'kind', 'topic', 'publishedOn'],
    sort: { by: 'publishedOn', order: 'DESC' },
  } satisfies Screen<FieldOf<typeof article>>,
  meeting: {
    title: 'title',
    form: [
      ['title'],
      ['kind', 'topic'],
      ['heldOn', 'place'],
      ['host', 'attendees'],
      ['agency', 'integrated'],
      ['evidence'],
      ['plans', 'documents'],
      ['content'],
    ],
    columns: ['title', 'kind', 'topic', 'heldOn', 'attendees'],
    sort: { by: 'heldOn', order: 'DESC' },
  } satisfies Screen<FieldOf<typeof meeting>>,
  plan: {
    title: 'subject',
    form: [
      ['subject'],
      ['number', 'symbol'],
      ['issuedOn', 'year'],
      ['purpose', 'agency'],
      ['objectives'],
      ['basedOn', 'file'],
    ],
    columns: ['subject', 'number', 'symbol', 'purpose', 'issuedOn'],
    sort: { by: 'issuedOn', order: 'DESC' },
  } satisfies Screen<FieldOf<typeof plan>>,
  outreach: {
    title: 'title',
    form: [
      ['title'],
      ['channel', 'topic'],
      ['quantity', 'unit'],
      ['happenedOn', 'agency'],
      ['evidence'],
      ['plan'],
    ],
    columns: ['title', 'channel', 'quantity', 'unit', 'happenedOn'],
    sort: { by: 'happenedOn', order: 'DESC' },
  } satisfies Screen<FieldOf<typeof outreach>>,
  'official-document': {
    title: 'subject',
    form: [
      ['subject'],
      ['type', 'issuerName'],
      ['number', 'symbol'],
      ['issuedOn', 'sector'],
      ['agency', 'portalUrl'],
      ['file'],
    ],
    columns: ['subject', 'number', 'symbol', 'type', 'issuedOn'],
    sort: { by: 'issuedOn', order: 'DESC' },
  } satisfies Screen<FieldOf<typeof document>>,
  procedure: {
    title: 'name',
    form: [
      ['name'],
      ['code', 'sector'],
      ['executionLevel', 'onlineLevel'],
      ['postedOn', 'agency'],
      ['decisionNumber', 'decisionDate'],
      ['portalUrl'],
      ['steps'],
      ['methods'],
      ['dossier'],
      ['duration', 'fees'],
      ['applicants', 'competentAuthority'],
      ['result', 'conditions'],
      ['legalBasis'],
      ['forms'],
    ],
    columns: ['name', 'code', 'sector', 'onlineLevel', 'postedOn'],
    sort: { by: 'code', order: 'ASC' },
  } satisfies Screen<FieldOf<typeof procedure>>,
  'procedure-change': {
    // A change has no name of its own: its decision is what staff know it by.
    title: 'decisionNumber',
    form: [
      ['procedure'],
      ['kind', 'replacement'],
      ['effectiveOn', 'postedOn'],
      ['decisionNumber', 'decisionDate'],
      ['agency'],
    ],
    columns: ['effectiveOn', 'procedure', 'kind', 'postedOn'],
    sort: { by: 'effectiveOn', order: 'DESC' },
  } satisfies Screen<FieldOf<typeof change>>,
} as const;
