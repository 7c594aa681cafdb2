import type { BreakdownRow, FigureAnswer } from '../../contract';
import { parseLocalDate, parsePeriod, type Cutoff } from '../period';
import type { ArticleCell, Catalogue, Cells } from './cells';
import { computeFigures } from './compute';
import type { BreakdownId, FigureId } from './ids';

const day = parseLocalDate;
const none = { earliest: null, cells: [] };
const nothing: Cells = {
  articles: none,
  meetings: none,
  outreach: none,
  plans: { ...none, objectives: [] },
  officialDocuments: none,
  procedures: { cells: [] },
  procedureChanges: none,
};
const catalogue: Catalogue = {
  channels: [
    { slug: 'cong-ttdt', name: 'Cổng thông tin điện tử', class: 'online', unit: 'tin, bài' },
    { slug: 'zalo', name: 'Zalo', class: 'online', unit: 'tin, bài' },
    { slug: 'loa', name: 'Truyền thanh', class: 'traditional', unit: 'lượt phát' },
  ],
  sectors: [{ slug: 'ho-tich', name: 'Hộ tịch' }],
};

const figures = (cells: Partial<Cells>, period = '2024-H1', cutoff: Cutoff = 'decree') =>
  computeFigures({ cells: { ...nothing, ...cells }, catalogue, period: parsePeriod({ period }), cutoff });

const figure = (list: readonly FigureAnswer[], id: FigureId): FigureAnswer => {
  const found = list.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};

const rows = (answer: FigureAnswer, by: BreakdownId): readonly BreakdownRow[] => {
  const found = answer.breakdowns.find((breakdown) => breakdown.by === by);
  if (found === undefined) throw new Error(`no breakdown ${by}`);
  return found.rows;
};

const values = (list: readonly BreakdownRow[]) =>
  Object.fromEntries(list.map(({ key, value }) => [key, value]));

const article = (on: string, rest: Partial<ArticleCell> = {}): ArticleCell => ({
  day: day(on),
  n: 1,
  kind: 'news',
  topic: 'general',
  channels: [],
  ...rest,
});

describe('articles', () => {
  const cells = {
    articles: {
      earliest: day('2023-12-14'),
      cells: [
        article('2023-12-14'),
        article('2023-12-15', { channels: ['cong-ttdt', 'zalo'] }),
        article('2024-01-14', { kind: 'feature', channels: ['loa'] }),
        article('2024-01-15', { n: 2, channels: ['cong-ttdt', 'loa'] }),
        article('2024-06-14', { topic: 'procedures' }),
        article('2024-06-15'),
      ],
    },
  };
  const articles = figure(figures(cells), 'articles');

  it('count from 15/12 to 14/6, both days included, and compare with the half-year before', () => {
    expect(articles).toMatchObject({ value: 5, previous: 1, sameLastYear: null });
  });

  it('are counted by reporting month, each compared as the figure of that month would be', () => {
    const months = rows(articles, 'month');
    expect(values(months)).toEqual({
      '2024-01': 2,
      '2024-02': 2,
      '2024-03': 0,
      '2024-04': 0,
      '2024-05': 0,
      '2024-06': 1,
    });
    expect(months[0]).toMatchObject({ label: 'Tháng 01/2024', previous: 1, sameLastYear: null });
    expect(months[2]).toMatchObject({ previous: 2 });
  });

  it('on two channels stand in both rows, and once in the row of their class', () => {
    expect(values(rows(articles, 'channel'))).toEqual({ 'cong-ttdt': 3, zalo: 1, loa: 3 });
    expect(values(rows(articles, 'channel-class'))).toEqual({ online: 3, traditional: 3 });
    expect(values(rows(articles, 'kind-channel'))).toEqual({
      'news/cong-ttdt': 3,
      'news/zalo': 1,
      'news/loa': 2,
      'feature/loa': 1,
    });
  });

  it('list every kind and topic, those without articles as zero', () => {
    expect(values(rows(articles, 'kind'))).toEqual({
      news: 4,
      feature: 1,
      reportage: 0,
      video: 0,
      photo: 0,
      other: 0,
    });
    expect(rows(articles, 'topic').map(({ key }) => key)).toHaveLength(7);
    expect(rows(articles, 'kind')[0]).toMatchObject({ previous: 1, sameLastYear: null });
  });

  it('name the months that have any', () => {
    expect(figure(figures(cells), 'months-with-articles')).toMatchObject({
      value: 3,
      previous: 1,
      sameLastYear: null,
    });
  });

  it('follow the calendar when asked', () => {
    expect(figure(figures(cells, '2024-H1', 'calendar'), 'articles')).toMatchObject({
      value: 5,
      previous: 2,
    });
  });
});

describe('a value is null before anything was recorded, and zero afterwards', () => {
  it('null with no record at all', () => {
    for (const answer of figures({})) expect(answer.value).toBeNull();
  });

  it('zero once there is an earlier record', () => {
    const answer = figure(figures({ articles: { earliest: day('2020-01-01'), cells: [] } }), 'articles');
    expect(answer).toMatchObject({ value: 0, previous: 0, sameLastYear: 0 });
    expect(rows(answer, 'kind')[0]).toMatchObject({ value: 0 });
  });

  it('null again for the windows that ended before it', () => {
    const answer = figure(
      figures({ articles: { earliest: day('2024-06-14'), cells: [article('2024-06-14')] } }),
      'articles',
    );
    expect(answer).toMatchObject({ value: 1, previous: null, sameLastYear: null });
    expect(rows(answer, 'kind')[0]).toMatchObject({ value: 1, previous: null });
  });
});

describe('meeting attendees', () => {
  const meeting = (kind: string, stated: number, attendees: number) => ({
    day: day('2024-03-01'),
    n: 2,
    kind,
    stated,
    attendees,
  });

  it('are summed over the meetings that state them', () => {
    const list = figures({
      meetings: {
        earliest: day('2024-03-01'),
        cells: [meeting('conference', 1, 40), meeting('training', 0, 0)],
      },
    });
    const attendees = figure(list, 'meeting-attendees');
    expect(attendees.value).toBe(40);
    expect(values(rows(attendees, 'kind'))).toMatchObject({ conference: 40, training: null });
    expect(figure(list, 'meetings').value).toBe(4);
  });

  it('are null when no meeting states them', () => {
    const cells = { meetings: { earliest: day('2024-03-01'), cells: [meeting('training', 0, 0)] } };
    expect(figure(figures(cells), 'meeting-attendees').value).toBeNull();
  });
});

describe('outreach by channel', () => {
  const outreach = (channel: string, unit: string, quantity: number) => ({
    day: day('2024-03-01'),
    n: 1,
    channel,
    unit,
    quantity,
  });
  const answer = figure(
    figures({
      outreach: {
        earliest: day('2024-03-01'),
        cells: [
          outreach('loa', 'lượt phát', 0.1),
          outreach('loa', 'lượt phát', 0.2),
          outreach('zalo', 'tin', 1),
          outreach('zalo', 'ảnh', 3),
        ],
      },
    }),
    'outreach',
  );

  it('adds quantities up in one unit, and gives none where the units differ', () => {
    expect(rows(answer, 'channel')).toEqual([
      {
        key: 'zalo',
        label: 'Zalo',
        value: 2,
        previous: null,
        sameLastYear: null,
        quantity: null,
        unit: null,
      },
      {
        key: 'loa',
        label: 'Truyền thanh',
        value: 2,
        previous: null,
        sameLastYear: null,
        quantity: 0.3,
        unit: 'lượt phát',
      },
    ]);
  });
});

describe('procedures', () => {
  const procedure = (rest: object) => ({
    n: 1,
    sector: 'ho-tich',
    onlineLevel: 'full',
    postedOn: null,
    inForceFrom: null,
    endedOn: null,
    ...rest,
  });
  const cells = {
    procedures: {
      cells: [
        procedure({ n: 10, postedOn: day('2024-06-14') }),
        procedure({ postedOn: day('2024-06-15') }),
        procedure({ inForceFrom: day('2024-06-14'), onlineLevel: 'partial' }),
        procedure({ inForceFrom: day('2024-06-15') }),
        procedure({ endedOn: day('2024-06-14') }),
        procedure({ endedOn: day('2024-06-15'), sector: null }),
      ],
    },
  };
  const list = figures(cells);

  it('are in force by the changes effective on the last day', () => {
    expect(figure(list, 'procedures-in-force')).toMatchObject({ value: 13, previous: 13, sameLastYear: 13 });
  });

  it('are posted when made public by then', () => {
    expect(figure(list, 'procedures-posted')).toMatchObject({ value: 10, previous: 0, sameLastYear: 0 });
  });

  it('are broken down by attributes of today, without comparison', () => {
    expect(rows(figure(list, 'procedures-in-force'), 'online-level').slice(0, 2)).toEqual([
      { key: 'full', label: 'Toàn trình', value: 12, previous: null, sameLastYear: null },
      { key: 'partial', label: 'Một phần', value: 1, previous: null, sameLastYear: null },
    ]);
    expect(values(rows(figure(list, 'procedures-in-force'), 'sector'))).toEqual({ 'ho-tich': 12, none: 1 });
  });
});

describe('plan objectives', () => {
  const objective = (rest: object) => ({
    planDocumentId: 'p',
    year: 2024,
    issuedOn: day('2024-02-26'),
    title: 't',
    target: 2,
    unit: 'tin, bài',
    achieved: null,
    figure: null,
    due: day('2024-12-14'),
    ...rest,
  });
  const cells = {
    articles: {
      earliest: day('2023-12-20'),
      cells: [article('2023-12-20'), article('2024-05-01'), article('2024-07-01')],
    },
    plans: {
      earliest: day('2024-02-26'),
      cells: [{ day: day('2024-02-26'), n: 1, purpose: 'par-communication' }],
      objectives: [
        objective({ figure: 'articles' }),
        objective({ figure: 'articles', target: 3 }),
        objective({ achieved: 1, due: day('2024-06-14') }),
        objective({ achieved: 1, due: day('2024-06-15') }),
        objective({ figure: 'plan-objectives' }),
        objective({ year: 2023, achieved: 5 }),
      ],
    },
  };
  const states = (period: string) => values(rows(figure(figures(cells, period), 'plan-objectives'), 'state'));

  it('are done, late or on track on the last day of the window', () => {
    expect(states('2024-H1')).toEqual({ done: 1, late: 1, 'on-track': 3 });
  });

  it('are measured from the start of the year, whatever part of it the period is', () => {
    expect(states('2024-Q3')).toEqual({ done: 2, late: 2, 'on-track': 1 });
  });

  it('of the year before are those compared with', () => {
    expect(figure(figures(cells), 'plan-objectives')).toMatchObject({
      value: 5,
      previous: 1,
      sameLastYear: 1,
    });
  });
});

describe('the months of a custom period', () => {
  const articlesFrom = (from: string, to: string) =>
    figure(
      computeFigures({
        cells: {
          ...nothing,
          articles: {
            earliest: day('2007-01-30'),
            cells: [article('2007-01-30'), article('2007-02-03'), article('2007-03-20')],
          },
        },
        catalogue,
        period: parsePeriod({ period: 'custom', from, to }),
        cutoff: 'decree',
      }),
      'articles',
    );

  it('are compared as calendar months where they are whole: March with February, not with the 31 days before it', () => {
    expect(rows(articlesFrom('2007-01-01', '2007-03-31'), 'month')[2]).toMatchObject({
      key: '2007-03',
      value: 1,
      previous: 1,
    });
  });

  it('are compared with as many days before where they are cut', () => {
    // 1 to 20 March with 9 to 28 February.
    expect(rows(articlesFrom('2007-03-01', '2007-03-20'), 'month')[0]).toMatchObject({
      value: 1,
      previous: 0,
    });
  });
});
