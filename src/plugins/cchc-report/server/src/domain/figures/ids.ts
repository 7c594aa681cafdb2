import type { RecordType } from '../recordTypes';

/** A figure's place among the others; its definition is in `registry.ts`. */
export interface FigureRow {
  /** The type of the records behind it. */
  readonly records: RecordType;
  /**
   * Which of them: those dated in the window, the procedures in force or posted on its last day, or the objectives of the
   * plans of its year. All but `dated` are a state of affairs, which a window without any record has too.
   */
  readonly counts: 'dated' | 'in-force' | 'posted' | 'objectives';
  /** Only the records that state this field, or have this value in it. */
  readonly where?: { readonly field: string; readonly value?: string };
  /** The heading under which the report page shows it. */
  readonly group: 'communication' | 'documents' | 'procedures';
}

/**
 * Every figure the plugin answers for, in the order of the contract and of the report page. Only types are imported: the
 * admin uses this table too.
 */
const ROWS = {
  articles: { records: 'article', counts: 'dated', group: 'communication' },
  'months-with-articles': { records: 'article', counts: 'dated', group: 'communication' },
  meetings: { records: 'meeting', counts: 'dated', group: 'communication' },
  'meeting-attendees': {
    records: 'meeting',
    counts: 'dated',
    where: { field: 'attendees' },
    group: 'communication',
  },
  outreach: { records: 'outreach', counts: 'dated', group: 'communication' },
  plans: { records: 'plan', counts: 'dated', group: 'documents' },
  'plan-objectives': { records: 'plan', counts: 'objectives', group: 'documents' },
  'official-documents': { records: 'official-document', counts: 'dated', group: 'documents' },
  'procedures-in-force': { records: 'procedure', counts: 'in-force', group: 'procedures' },
  'procedures-posted': { records: 'procedure', counts: 'posted', group: 'procedures' },
  'procedure-changes': { records: 'procedure-change', counts: 'dated', group: 'procedures' },
} as const satisfies Readonly<Record<string, FigureRow>>;

export type FigureId = keyof typeof ROWS;
export type FigureGroup = FigureRow['group'];

export const FIGURES: Readonly<Record<FigureId, FigureRow>> = ROWS;
export const FIGURE_IDS = Object.keys(ROWS) as readonly FigureId[];

/** The figures of a type's records, by which of them they count. */
export const figuresOf = (type: RecordType, counts: readonly FigureRow['counts'][]): readonly FigureId[] =>
  FIGURE_IDS.filter((id) => FIGURES[id].records === type && counts.includes(FIGURES[id].counts));

export const isFigureId = (value: string): value is FigureId => Object.hasOwn(ROWS, value);

export const BREAKDOWNS = [
  'kind',
  'topic',
  'month',
  'channel',
  'channel-class',
  'kind-channel',
  'purpose',
  'state',
  'type',
  'sector',
  'online-level',
] as const;

export type BreakdownId = (typeof BREAKDOWNS)[number];
