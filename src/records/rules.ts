import {
  isPublished,
  between,
  type Check,
  documentIdOf,
  type Finding,
  matching,
  notNegative,
  oneOf,
  realDate,
  webAddress,
  wholeNumber,
} from './checks';
import type { RecordType, RecordValues } from './types';

/** What one field must meet. A draft may be unfinished, so only `given` is asked of it. */
export interface FieldRules {
  /** Must be filled in to publish; a function says by which finding and when. */
  required?: true | ((record: RecordValues) => Finding | undefined);
  /** Asked whenever a value is sent: what the column or the list of options cannot hold. */
  given?: readonly Check[];
  /** Asked at publish. */
  publish?: readonly Check[];
  /** Asked at publish, of the field together with the others. */
  together?: (record: RecordValues) => Finding | undefined;
  /** The field is a relation: it is read with the draft. */
  relation?: true;
  /** The relation leads to a type with drafts, and the public must be able to follow it. */
  published?: true;
  /** The field is a list of parts, each with fields of its own. */
  parts?: Readonly<Record<string, FieldRules>>;
}

export type RecordRules = Readonly<Record<string, FieldRules>>;

const LEVELS = oneOf('commune', 'district', 'province', 'central');
/** 1.004441 or, in full, 1.004441.000.00.00.H30: the code on the national database of procedures. */
const PROCEDURE_CODE = /^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;
/** What an address carries without escaping. */
const SLUG = /^[A-Za-z0-9._~-]+$/;

const filled: FieldRules = { required: true };
const date: FieldRules = { given: [realDate] };
const requiredDate: FieldRules = { required: true, given: [realDate] };
const address: FieldRules = { publish: [webAddress] };
const relation: FieldRules = { relation: true };
const requiredRelation: FieldRules = { relation: true, required: true };
const choice = (...options: string[]): FieldRules => ({ required: true, given: [oneOf(...options)] });
const slug: FieldRules = { required: true, publish: [matching(SLUG, 'slug_invalid')] };

/** The six contents of administrative reform by Nghị quyết 76/NQ-CP, and `general` for what touches them all. */
const topic: FieldRules = {
  given: [
    oneOf(
      'institutions',
      'procedures',
      'organisation',
      'civil-service',
      'public-finance',
      'digital-government',
      'general',
    ),
  ],
};
const evidence: FieldRules = { parts: { title: filled, url: address } };

const replacement: FieldRules = {
  relation: true,
  required: ({ kind }) => (kind === 'replaced' ? { code: 'replacement_missing' } : undefined),
  together: (record) => {
    const replaced = documentIdOf(record['procedure']);
    return replaced !== undefined && replaced === documentIdOf(record['replacement'])
      ? { code: 'replacement_same' }
      : undefined;
  },
};

const validTo: FieldRules = {
  given: [realDate],
  together: ({ validFrom, validTo: end }) =>
    typeof validFrom === 'string' && typeof end === 'string' && end < validFrom
      ? { code: 'end_before_start' }
      : undefined,
};

/** Every rule of every type; the database keeps uniqueness, `duplicates.ts` words it. */
export const RULES: Readonly<Record<RecordType, RecordRules>> = {
  agency: {
    name: filled,
    shortName: filled,
    slug,
    level: { required: true, given: [LEVELS] },
    placeName: filled,
    validFrom: date,
    validTo,
  },
  sector: { name: filled, slug },
  channel: { name: filled, slug, class: choice('online', 'traditional'), unit: filled },
  procedure: {
    agency: requiredRelation,
    code: { required: true, publish: [matching(PROCEDURE_CODE, 'procedure_code_invalid')] },
    name: filled,
    executionLevel: { required: true, given: [LEVELS] },
    onlineLevel: choice('full', 'partial', 'not-yet', 'none'),
    portalUrl: address,
    postedOn: date,
    decisionDate: date,
    methods: { parts: { channel: choice('direct', 'online', 'postal') } },
  },
  'procedure-change': {
    agency: requiredRelation,
    procedure: { relation: true, required: true, published: true, publish: [isPublished] },
    kind: choice('new', 'amended', 'replaced', 'abolished'),
    replacement,
    decisionDate: date,
    effectiveOn: requiredDate,
    postedOn: date,
  },
  article: {
    agency: requiredRelation,
    title: filled,
    slug,
    kind: choice('news', 'feature', 'reportage', 'video', 'photo', 'other'),
    channels: requiredRelation,
    topic,
    publishedOn: requiredDate,
    sourceUrl: address,
    evidence,
  },
  meeting: {
    agency: requiredRelation,
    title: filled,
    kind: choice('conference', 'flag-ceremony', 'training', 'briefing', 'village-meeting', 'other'),
    topic,
    heldOn: requiredDate,
    attendees: { given: [wholeNumber] },
    evidence,
  },
  plan: {
    agency: requiredRelation,
    number: { required: true, given: [wholeNumber] },
    symbol: filled,
    subject: filled,
    issuedOn: requiredDate,
    year: { required: true, given: [wholeNumber], publish: [between(2000, 2100)] },
    purpose: choice('par-communication', 'par', 'procedure-control', 'other'),
    objectives: {
      parts: {
        title: filled,
        target: { required: true, given: [notNegative] },
        unit: filled,
        achieved: { given: [notNegative] },
        due: requiredDate,
      },
    },
  },
  outreach: {
    agency: requiredRelation,
    title: filled,
    channel: requiredRelation,
    topic,
    quantity: { required: true, given: [notNegative] },
    unit: filled,
    happenedOn: requiredDate,
    evidence,
  },
  'official-document': {
    agency: requiredRelation,
    type: choice('decision', 'resolution', 'directive', 'plan', 'guideline', 'letter', 'report', 'other'),
    number: filled,
    symbol: filled,
    subject: filled,
    issuedOn: requiredDate,
    issuerName: filled,
    sector: relation,
    portalUrl: address,
  },
};
