import type { SectionAnswer } from '../../../../../server/src/contract';
import { SectionStore, type Outcome } from './sectionStore';

const section = (key: string, text: string, version: number): SectionAnswer => ({
  key,
  title: key,
  text,
  version,
  saved: version === 1 ? null : { at: `2024-06-20T07:0${version}:00.000Z`, by: 'An' },
  templateText: 'mẫu',
  untouched: version === 1,
  values: {},
});

/** A server that answers when the test tells it to. */
const createWorld = () => {
  const asked: { key: string; text: string; version: number; end: (outcome: Outcome) => void }[] = [];
  const call = (key: string, text: string, version: number) =>
    new Promise<Outcome>((end) => asked.push({ key, text, version, end }));
  const store = new SectionStore([section('results', 'mẫu', 1), section('tasks', 'mẫu', 1)], {
    save: call,
    replace: call,
  });
  const last = () => {
    const request = asked.at(-1);
    if (request === undefined) throw new Error('Nothing was asked.');
    return request;
  };
  const answer = () => {
    const { key, text, version, end } = last();
    end({ type: 'answered', section: section(key, text, version + 1) });
  };
  return { store, asked, last, answer };
};

const microtasks = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('saves 1,2 seconds after the last key, and at once on leaving', async () => {
  const { store, asked, answer, last } = createWorld();
  store.type('results', 'm');
  jest.advanceTimersByTime(1_000);
  store.type('results', 'một');
  jest.advanceTimersByTime(1_000);
  expect(asked).toHaveLength(0);
  jest.advanceTimersByTime(200);
  expect(last()).toMatchObject({ key: 'results', text: 'một', version: 1 });
  answer();
  await microtasks();
  expect(store.snapshot()).toMatchObject({ saves: 1, savedAt: '2024-06-20T07:02:00.000Z' });

  store.type('results', 'một hai');
  store.leave('results');
  expect(last()).toMatchObject({ text: 'một hai', version: 2 });
});

test('leaving does not resend a refused text: its message stays readable', async () => {
  const { store, asked, last } = createWorld();
  store.type('results', 'một');
  store.leave('results');
  last().end({ type: 'failed', failure: { kind: 'refused', code: 'x', message: 'Không được.' } });
  await microtasks();
  store.leave('results');
  expect(asked).toHaveLength(1);
});

test('text typed without a pause is saved at intervals', () => {
  const { store, asked } = createWorld();
  for (let typed = 0; typed < 11; typed += 1) {
    store.type('results', `chữ ${typed}`);
    jest.advanceTimersByTime(1_000);
  }
  expect(asked).toHaveLength(1);
});

test('text typed during a save is sent after it automatically', async () => {
  const { store, asked, answer, last } = createWorld();
  store.type('results', 'một');
  store.save('results');
  store.type('results', 'một hai');
  jest.advanceTimersByTime(5_000);
  expect(asked).toHaveLength(1);
  answer();
  await jest.advanceTimersByTimeAsync(1_200);
  expect(last()).toMatchObject({ text: 'một hai', version: 2 });
});

test('a lost connection is retried after growing delays; a refused text only after a change', async () => {
  const { store, asked, last } = createWorld();
  store.type('results', 'một');
  store.save('results');
  last().end({ type: 'failed', failure: { kind: 'offline' } });
  await jest.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(2);
  last().end({ type: 'failed', failure: { kind: 'offline' } });
  await jest.advanceTimersByTimeAsync(3_900);
  expect(asked).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(100);
  expect(asked).toHaveLength(3);

  last().end({ type: 'failed', failure: { kind: 'refused', code: 'x', message: 'Không được.' } });
  await jest.advanceTimersByTimeAsync(120_000);
  expect(asked).toHaveLength(3);
  store.type('results', 'hai');
  await jest.advanceTimersByTimeAsync(1_200);
  expect(last()).toMatchObject({ text: 'hai' });
});

test('settling saves unsaved text and says if all of it is saved', async () => {
  const { store, answer, last } = createWorld();
  await expect(store.settle()).resolves.toBe(true);
  store.type('tasks', 'một');
  const saved = store.settle();
  answer();
  await expect(saved).resolves.toBe(true);

  store.type('tasks', 'hai');
  const conflicting = store.settle();
  last().end({ type: 'conflicted', theirs: section('tasks', 'của Bình', 5) });
  await expect(conflicting).resolves.toBe(false);
  store.choose('tasks', 'mine');
  expect(last()).toMatchObject({ text: 'hai', version: 5 });
});
