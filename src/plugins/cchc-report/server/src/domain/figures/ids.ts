/** Every figure the plugin answers for, in the order of the contract. The definitions are in `registry.ts`. */
export const FIGURE_IDS = [
  'articles',
  'months-with-articles',
  'meetings',
  'meeting-attendees',
  'outreach',
  'plans',
  'plan-objectives',
  'official-documents',
  'procedures-in-force',
  'procedures-posted',
  'procedure-changes',
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

export const isFigureId = (value: string): value is FigureId =>
  (FIGURE_IDS as readonly string[]).includes(value);

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
