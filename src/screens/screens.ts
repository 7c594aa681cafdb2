import type article from '../api/article/content-types/article/schema.json';
import type meeting from '../api/meeting/content-types/meeting/schema.json';
import type document from '../api/official-document/content-types/official-document/schema.json';
import type outreach from '../api/outreach/content-types/outreach/schema.json';
import type plan from '../api/plan/content-types/plan/schema.json';
import type change from '../api/procedure-change/content-types/procedure-change/schema.json';
import type procedure from '../api/procedure/content-types/procedure/schema.json';
import type { FieldOf, Screen, PartScreen } from './types';
import type agency from '../api/agency/content-types/agency/schema.json';
import type channel from '../api/channel/content-types/channel/schema.json';
import type sector from '../api/sector/content-types/sector/schema.json';
import type leader from '../components/agency/leader.json';
import type objective from '../components/plan/objective.json';
import type method from '../components/procedure/method.json';
import type evidence from '../components/shared/evidence.json';
import type { RecordType } from '../records';

/**
 * Screens of the seven types that staff record. A form first asks what, when and where, which agency, and the
 * evidence, in the order of a clerk's papers; long and rare fields come last.
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
      ['partialReason', 'partialLaw'],
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
    // A change has no name; staff know it by its decision.
    title: 'decisionNumber',
    form: [
      ['procedure'],
      ['kind', 'replacement'],
      ['effectiveOn', 'postedOn'],
      ['decisionNumber', 'decisionDate'],
      ['decisionIssuer'],
      ['decisionSubject'],
      ['agency'],
    ],
    columns: ['effectiveOn', 'procedure', 'kind', 'postedOn'],
    sort: { by: 'effectiveOn', order: 'DESC' },
  } satisfies Screen<FieldOf<typeof change>>,
} as const;

/** Screens of the three catalogues that administrators maintain. */
export const CATALOGUE_SCREENS = {
  agency: {
    title: 'name',
    form: [
      ['name'],
      ['shortName', 'placeName'],
      ['level', 'superior'],
      ['validFrom', 'validTo'],
      ['successor', 'slug'],
      ['address'],
      ['telephone', 'email'],
      ['workingHours'],
      ['mapUrl', 'feedbackUrl'],
      ['oneStopName'],
      ['oneStopAddress', 'oneStopTelephone'],
      ['leaders'],
    ],
    columns: ['name', 'shortName', 'level', 'validFrom', 'validTo'],
    sort: { by: 'name', order: 'ASC' },
  } satisfies Screen<FieldOf<typeof agency>>,
  sector: {
    title: 'name',
    form: [['name'], ['slug']],
    columns: ['name', 'slug', 'updatedAt'],
    sort: { by: 'name', order: 'ASC' },
  } satisfies Screen<FieldOf<typeof sector>>,
  channel: {
    title: 'name',
    form: [['name'], ['class', 'unit'], ['slug']],
    columns: ['name', 'class', 'unit', 'updatedAt'],
    sort: { by: 'name', order: 'ASC' },
  } satisfies Screen<FieldOf<typeof channel>>,
} as const;

/** Forms of the components. */
export const PART_SCREENS = {
  'agency.leader': {
    title: 'name',
    form: [['name', 'position'], ['duties'], ['telephone', 'email']],
  } satisfies PartScreen<FieldOf<typeof leader>>,
  'plan.objective': {
    title: 'title',
    form: [['title'], ['target', 'unit'], ['figure', 'achieved'], ['due', 'owner'], ['cause']],
  } satisfies PartScreen<FieldOf<typeof objective>>,
  'procedure.method': {
    // Not the channel: the header shows the stored English key.
    title: 'duration',
    form: [['channel', 'duration'], ['fee'], ['note']],
  } satisfies PartScreen<FieldOf<typeof method>>,
  'shared.evidence': {
    title: 'title',
    form: [['title'], ['file', 'url']],
  } satisfies PartScreen<FieldOf<typeof evidence>>,
} as const;

export type PartUid = keyof typeof PART_SCREENS;

/** Form and list of each of the ten types. */
export const SCREENS: Readonly<Record<RecordType, Screen>> = { ...CATALOGUE_SCREENS, ...RECORD_SCREENS };
