import { CHOICES } from './choices';
import {
  amount,
  isPublished,
  between,
  type Check,
  readDocumentId,
  type Finding,
  isEmpty,
  mailAddress,
  matching,
  noLongerThan,
  forbid,
  allowOnly,
  realDate,
  webAddress,
  wholeNumber,
} from './checks';
import { reservedSlugs } from './slug';
import type { RecordType, RecordValues } from './types';

/** Rules of one field. Drafts may be unfinished, so only `given` applies to them. */
export interface FieldRules {
  /** Required for publishing; a function decides when and with which finding. */
  required?: true | ((record: RecordValues) => Finding | undefined);
  /** Checked on every write: values that the column or the list of options cannot hold. */
  given?: readonly Check[];
  /** Checked at publishing. */
  publish?: readonly Check[];
  /** Checked at publishing, together with other fields. */
  together?: (record: RecordValues) => Finding | undefined;
  /** A relation, read with the draft. */
  relation?: true;
  /** The related document must be published, so that the public can follow the relation. */
  published?: true;
  /** A list of parts with their own fields. */
  parts?: Readonly<Record<string, FieldRules>>;
}

export type RecordRules = Readonly<Record<string, FieldRules>>;

/** `1.004441`, or in full `1.004441.000.00.00.H30`: the code in the national database of procedures. */
export const PROCEDURE_CODE = /^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;
/** URL-safe lower-case characters, because slugs are compared literally. `.` and `..` are folders. */
export const SLUG = /^(?!\.{1,2}$)[a-z0-9._~-]+$/;

const required: FieldRules = { required: true };
/** About eighty printed pages; the portal must render it quickly. */
const RICH_TEXT_MAX = 200_000;
const richText: FieldRules = { publish: [noLongerThan(RICH_TEXT_MAX)] };
const date: FieldRules = { given: [realDate] };
const requiredDate: FieldRules = { required: true, given: [realDate] };
const address: FieldRules = { publish: [webAddress] };
const mailbox: FieldRules = { publish: [mailAddress] };
const relation: FieldRules = { relation: true };
const requiredRelation: FieldRules = { relation: true, required: true };
const choice = (options: readonly string[]): FieldRules => ({
  required: true,
  given: [allowOnly(...options)],
});
const optionalChoice = (options: readonly string[]): FieldRules => ({ given: [allowOnly(...options)] });
/** Made from the name or title; if that is missing, report only that. */
const slugRequired = ({ name, title }: RecordValues): Finding | undefined =>
  isEmpty(name) && isEmpty(title) ? undefined : { code: 'required' };
const slug: FieldRules = { required: slugRequired, publish: [matching(SLUG, 'slug_invalid')] };
const sectorSlug: FieldRules = {
  required: slugRequired,
  publish: [matching(SLUG, 'slug_invalid'), forbid('slug_reserved', ...reservedSlugs('sector'))],
};

const evidence: FieldRules = { parts: { title: required, url: address } };

const replacement: FieldRules = {
  relation: true,
  published: true,
  publish: [isPublished],
  required: ({ kind }) => (kind === 'replaced' ? { code: 'replacement_missing' } : undefined),
  together: (record) => {
    const replaced = readDocumentId(record['procedure']);
    return replaced !== undefined && replaced === readDocumentId(record['replacement'])
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

/** All rules of all types. The database ensures uniqueness; `duplicates.ts` words it. */
export const RULES: Readonly<Record<RecordType, RecordRules>> = {
  agency: {
    name: required,
    shortName: required,
    slug,
    level: choice(CHOICES.agency.level),
    placeName: required,
    validFrom: date,
    validTo,
    email: mailbox,
    mapUrl: address,
    feedbackUrl: address,
    leaders: { parts: { name: required, position: required, email: mailbox } },
  },
  sector: { name: required, slug: sectorSlug },
  channel: { name: required, slug, class: choice(CHOICES.channel.class), unit: required },
  procedure: {
    agency: requiredRelation,
    code: { required: true, publish: [matching(PROCEDURE_CODE, 'procedure_code_invalid')] },
    name: required,
    executionLevel: choice(CHOICES.procedure.executionLevel),
    onlineLevel: choice(CHOICES.procedure.onlineLevel),
    portalUrl: address,
    postedOn: date,
    decisionDate: date,
    methods: { parts: { channel: choice(CHOICES.method.channel) } },
  },
  'procedure-change': {
    agency: requiredRelation,
    procedure: { relation: true, required: true, published: true, publish: [isPublished] },
    kind: choice(CHOICES['procedure-change'].kind),
    replacement,
    decisionDate: date,
    effectiveOn: requiredDate,
    postedOn: date,
  },
  article: {
    agency: requiredRelation,
    title: required,
    slug,
    kind: choice(CHOICES.article.kind),
    channels: requiredRelation,
    topic: optionalChoice(CHOICES.article.topic),
    publishedOn: requiredDate,
    body: richText,
    sourceUrl: address,
    evidence,
  },
  meeting: {
    agency: requiredRelation,
    title: required,
    kind: choice(CHOICES.meeting.kind),
    topic: optionalChoice(CHOICES.meeting.topic),
    heldOn: requiredDate,
    content: richText,
    attendees: { given: [wholeNumber] },
    evidence,
  },
  plan: {
    agency: requiredRelation,
    number: { required: true, given: [wholeNumber] },
    symbol: required,
    subject: required,
    issuedOn: requiredDate,
    year: { required: true, given: [wholeNumber], publish: [between(2000, 2100)] },
    purpose: choice(CHOICES.plan.purpose),
    objectives: {
      parts: {
        title: required,
        target: { required: true, given: [amount] },
        unit: required,
        figure: {
          ...optionalChoice(CHOICES.objective.figure),
          // It would be measured by itself.
          publish: [forbid('figure_of_itself', 'plan-objectives')],
        },
        achieved: { given: [amount] },
        due: requiredDate,
      },
    },
  },
  outreach: {
    agency: requiredRelation,
    title: required,
    channel: requiredRelation,
    topic: optionalChoice(CHOICES.outreach.topic),
    quantity: { required: true, given: [amount] },
    unit: required,
    happenedOn: requiredDate,
    evidence,
  },
  'official-document': {
    agency: requiredRelation,
    type: choice(CHOICES['official-document'].type),
    number: required,
    symbol: required,
    subject: required,
    issuedOn: requiredDate,
    issuerName: required,
    sector: relation,
    portalUrl: address,
  },
};

/** True if the field, or the field of a part, is filled in every published record; false for conditional requirements. */
export const isAlwaysFilled = (type: RecordType, [field = '', part]: readonly string[]): boolean => {
  const rules = RULES[type][field];
  const required = part === undefined ? rules?.required : rules?.parts?.[part]?.required;
  return required === true || required === slugRequired;
};
