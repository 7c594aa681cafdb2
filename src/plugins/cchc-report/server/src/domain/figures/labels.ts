import type { Catalogue } from './cells';
import { FIGURES, type BreakdownId, type FigureId } from './ids';
import words from './labels.vi.json';

type Words = Readonly<Record<string, string>>;

const kinds: Readonly<Record<string, Words>> = words.kind;
const closed: Readonly<Record<string, Words>> = {
  topic: words.topic,
  'channel-class': words['channel-class'],
  purpose: words.purpose,
  state: words.state,
  type: words.type,
  'online-level': words['online-level'],
};

export const figureLabel = (id: FigureId): string => words.figures[id].label;

/** The unit of a figure: "12 tin, bài". */
export const figureUnit = (id: FigureId): string => words.figures[id].unit;

/** The name of a breakdown: "Kênh", "Lĩnh vực". */
export const breakdownLabel = (by: BreakdownId): string => words.by[by];

/** Kinds are those of the records: `meeting-attendees` has the kinds of meetings. */
const kindWords = (id: FigureId): Words => kinds[FIGURES[id].records] ?? {};

const findNamed = (list: readonly { slug: string; name: string }[], slug: string): string =>
  list.find((entry) => entry.slug === slug)?.name ?? slug;

/** The Vietnamese name of a breakdown's row; the key itself if it has none. */
export const rowLabel = (id: FigureId, by: BreakdownId, key: string, catalogue: Catalogue): string => {
  if (by === 'month') {
    const [year = '', month = ''] = key.split('-');
    return words.month.replace('{month}', month).replace('{year}', year);
  }
  if (by === 'kind') return kindWords(id)[key] ?? key;
  if (by === 'channel') return findNamed(catalogue.channels, key);
  if (by === 'sector')
    return words.sector[key as keyof typeof words.sector] ?? findNamed(catalogue.sectors, key);
  if (by === 'kind-channel') {
    const [kind = '', ...channel] = key.split('/');
    return `${kindWords(id)[kind] ?? kind} - ${findNamed(catalogue.channels, channel.join('/'))}`;
  }
  return closed[by]?.[key] ?? key;
};
