import names from './catalogue.names.vi.json';
import descriptions from './catalogue.vi.json';
import type { Citable, Day, Phrase, Quantity } from './values';

/** `text`, `number`, `date` and `document` can be printed; `flag` only tested. */
export type Kind = 'text' | 'number' | 'date' | 'document' | 'flag';

/** A list, absent when empty: `{% if %}` tests it, `{% for %}` and `join` print it. */
export interface ListKind<Item extends 'text' | 'document' = 'text' | 'document'> {
  readonly listOf: Item;
}

const texts: ListKind<'text'> = { listOf: 'text' };
const documents: ListKind<'document'> = { listOf: 'document' };

/** Every placeholder a template may use: group, name, kind. `catalogue.vi.json` describes each. */
export const PLACEHOLDERS = {
  period: {
    phrase: 'text',
    during: 'text',
    next: 'text',
    year: 'text',
    term: 'text',
    next_year: 'text',
    months: 'number',
    custom: 'flag',
    several_months: 'flag',
  },
  window: {
    from: 'date',
    to: 'date',
    basis: 'text',
    decree: 'flag',
    provisional: 'flag',
    partial: 'flag',
  },
  agency: {
    name: 'text',
    short_name: 'text',
    generic_name: 'text',
    unit: 'text',
    place: 'text',
    predecessors: 'text',
    predecessors_active: 'flag',
    ended: 'flag',
    ending: 'flag',
    last_day: 'date',
    successor: 'text',
  },
  superior: { name: 'text', short_name: 'text' },
  plans: {
    basis: 'document',
    others: documents,
    in_period: documents,
    basis_in_period: 'flag',
    several_others: 'flag',
    several: 'flag',
    early: 'flag',
    superior_basis: documents,
    with_basis: documents,
  },
  objectives: {
    total: 'number',
    several_plans: 'flag',
    done: 'number',
    done_late: 'number',
    done_late_note: 'text',
    done_late_by_plan: documents,
    late: 'number',
    on_track: 'number',
    open: 'number',
    late_list: texts,
    late_titles: texts,
    open_titles: texts,
    late_by_plan: documents,
    late_by_plan_titles: documents,
    open_by_plan: documents,
    causes: documents,
    causes_missing: documents,
    typed: 'flag',
    typed_total: 'number',
    typed_list: texts,
  },
  articles: {
    total: 'number',
    comparison: 'text',
    kinds: texts,
    several_kinds: 'flag',
    topics: texts,
    channels: texts,
    columns: texts,
    several_columns: 'flag',
    without_column: 'number',
    months: 'number',
    every_month: 'flag',
    missing_months: texts,
    on_several_channels: 'flag',
  },
  meetings: {
    total: 'number',
    comparison: 'text',
    attendees: 'number',
    stated: 'number',
    all_stated: 'flag',
    integrated: 'number',
    kinds: texts,
    several_kinds: 'flag',
    disseminating: 'number',
    disseminated: documents,
  },
  outreach: { total: 'number', forms: texts },
  documents: {
    total: 'number',
    own: 'number',
    own_list: documents,
    received: 'number',
    received_list: documents,
    from_superiors: 'flag',
    with_sector: 'number',
    sectors: texts,
    sector_names: texts,
    several_sectors: 'flag',
    guiding: 'number',
    list: documents,
  },
  procedures: {
    in_force: 'number',
    posted: 'number',
    unposted: 'number',
    all_posted: 'flag',
    own_level: 'number',
    posted_in_period: 'number',
    of_predecessors: 'text',
    posted_by_office: 'flag',
    levels_known: 'flag',
    online: texts,
    offline: texts,
    online_terms: 'text',
  },
  changes: {
    total: 'number',
    kinds: texts,
    several_kinds: 'flag',
    decisions: texts,
    cited_decisions: texts,
    several_decisions: 'flag',
    timely: 'flag',
    unposted: texts,
    unposted_total: 'number',
  },
  assessment: {
    comprehensive: 'flag',
    attentive: 'flag',
    deepening: 'flag',
    awareness: 'flag',
    easier: 'flag',
    communicated: 'flag',
    several_forms: 'flag',
    forms: texts,
    other_results: texts,
    any_activity: 'flag',
    falls: texts,
    limitations: 'flag',
  },
  missing: { none: texts, unknown: texts, any: texts, stock: texts },
  appendices: { list: texts, several: 'flag' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind | ListKind>>>>;

type ValueOf<K> = K extends 'number'
  ? Quantity
  : K extends 'flag'
    ? boolean
    : K extends 'text'
      ? Phrase | null
      : K extends 'date'
        ? Day | null
        : K extends 'document'
          ? Citable | null
          : K extends ListKind<'document'>
            ? readonly Citable[] | null
            : readonly Phrase[] | null;

type Groups = typeof PLACEHOLDERS;

/** The values of one group of placeholders. */
export type ViewOf<Group extends keyof Groups> = {
  readonly [Name in keyof Groups[Group]]: ValueOf<Groups[Group][Name]>;
};

/** The values of all placeholders: what a template is rendered with. */
export type View = { readonly [Group in keyof Groups]: ViewOf<Group> };

export interface Placeholder {
  /** As a template writes it: `articles.total`. */
  readonly name: string;
  /** A few words: "kế hoạch làm căn cứ"; of a flag what is true then: "kỳ chưa kết thúc". */
  readonly label: string;
  /** In Vietnamese, for the staff who write templates. */
  readonly description: string;
  readonly kind: Kind | ListKind;
}

const named: Readonly<Record<string, string>> = names;
const described: Readonly<Record<string, string>> = descriptions;

/** The catalogue of placeholders, in the order in which they are shown. */
export const CATALOGUE: readonly Placeholder[] = Object.entries(PLACEHOLDERS).flatMap(([group, names]) =>
  Object.entries(names as Readonly<Record<string, Kind | ListKind>>).map(([name, kind]) => ({
    name: `${group}.${name}`,
    label: named[`${group}.${name}`] ?? '',
    description: described[`${group}.${name}`] ?? '',
    kind,
  })),
);

const kinds = new Map(CATALOGUE.map(({ name, kind }) => [name, kind]));

/** The kind of value behind a placeholder; undefined for an unknown name. */
export const findKind = (name: string): Kind | ListKind | undefined => kinds.get(name);
