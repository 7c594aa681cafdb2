import { CHOICES } from './choices';
import {
  amount,
  isPublished,
  between,
  type Check,
  documentIdOf,
  type Finding,
  isEmpty,
  matching,
  noLongerThan,
  noneOf,
  oneOf,
  realDate,
  webAddress,
  wholeNumber,
} from './checks';
import { reservedSlugs } from './slug';
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

/** 1.004441 or, in full, 1.004441.000.00.00.H30: the code on the national database of procedures. */
export const PROCEDURE_CODE = /^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;
/** What an address carries without escaping, in lower case: slugs are compared as they are written. `.` and `..` are folders. */
export const SLUG = /^(?!\.{1,2}$)[a-z0-9._~-]+$/;

const filled: FieldRules = { required: true };
/** Some eighty printed pages: each page of the portal that shows it has to be made of it within a breath. */
const RICH_TEXT_MAX = 200_000;
const richText: FieldRules = { publish: [noLongerThan(RICH_TEXT_MAX)] };
const date: FieldRules = { given: [realDate] };
const requiredDate: FieldRules = { required: true, given: [realDate] };
const address: FieldRules = { publish: [webAddress] };
const relation: FieldRules = { relation: true };
const requiredRelation: FieldRules = { relation: true, required: true };
const choice = (options: readonly string[]): FieldRules => ({ required: true, given: [oneOf(...options)] });
const optionalChoice = (options: readonly string[]): FieldRules => ({ given: [oneOf(...options)] });
/** Made from the name or title: while that is missing, nobody has to be told of both. */
const slugRequired = ({ name, title }: RecordValues): Finding | undefined =>
  isEmpty(name) && isEmpty(title) ? undefined : { code: 'required' };
const slug: FieldRules = { required: slugRequired, publish: [matching(SLUG, 'slug_invalid')] };
const sectorSlug: FieldRules = {
  required: slugRequired,
  publish: [matching(SLUG, 'slug_invalid'), noneOf('slug_reserved', ...reservedSlugs('sector'))],
};

const evidence: FieldRules = { parts: { title: filled, url: address } };

const replacement: FieldRules = {
  relation: true,
  published: true,
  publish: [isPublished],
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
    level: choice(CHOICES.agency.level),
    placeName: filled,
    validFrom: date,
    validTo,
  },
  sector: { name: filled, slug: sectorSlug },
  channel: { name: filled, slug, class: choice(CHOICES.channel.class), unit: filled },
  procedure: {
    agency: requiredRelation,
    code: { required: true, publish: [matching(PROCEDURE_CODE, 'procedure_code_invalid')] },
    name: filled,
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
    title: filled,
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
    title: filled,
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
    symbol: filled,
    subject: filled,
    issuedOn: requiredDate,
    year: { required: true, given: [wholeNumber], publish: [between(2000, 2100)] },
    purpose: choice(CHOICES.plan.purpose),
    objectives: {
      parts: {
        title: filled,
        target: { required: true, given: [amount] },
        unit: filled,
        figure: {
          ...optionalChoice(CHOICES.objective.figure),
          // An objective measured by the objectives would be measured by itself.
          publish: [noneOf('figure_of_itself', 'plan-objectives')],
        },
        achieved: { given: [amount] },
        due: requiredDate,
      },
    },
  },
  outreach: {
    agency: requiredRelation,
    title: filled,
    channel: requiredRelation,
    topic: optionalChoice(CHOICES.outreach.topic),
    quantity: { required: true, given: [amount] },
    unit: filled,
    happenedOn: requiredDate,
    evidence,
  },
  'official-document': {
    agency: requiredRelation,
    type: choice(CHOICES['official-document'].type),
    number: filled,
    symbol: filled,
    subject: filled,
    issuedOn: requiredDate,
    issuerName: filled,
    sector: relation,
    portalUrl: address,
  },
};

/** Whether no published record leaves the field, or the field of a part, empty; what is asked of some records alone may be. */
export const isFilled = (type: RecordType, [field = '', part]: readonly string[]): boolean => {
  const rules = RULES[type][field];
  const required = part === undefined ? rules?.required : rules?.parts?.[part]?.required;
  return required === true || required === slugRequired;
};
