import { IDLE, percentSent, reduceUploads, type Failure, type UploadAction } from './uploadState';

const after = (...actions: UploadAction[]) => actions.reduce(reduceUploads, IDLE);
const failure = (name: string, mayRetry: boolean): Failure => ({
  incoming: { file: {} as File, isPasted: false },
  name,
  reason: 'Mất kết nối.',
  mayRetry,
});
const begun = (name: string): UploadAction => ({ type: 'begun', name });

test('progress is the share of the round, by files and what is sent of the current one', () => {
  const first = [{ type: 'taken', count: 4 }, begun('a.png')] as const;
  expect(percentSent(after(...first))).toBe(0);
  expect(percentSent(after(...first, { type: 'sent', share: 0.5 }))).toBe(13);
  expect(percentSent(after(...first, { type: 'added' }, begun('b.png'), { type: 'sent', share: 1 }))).toBe(
    50,
  );
  expect(percentSent(IDLE)).toBe(0);
});

test('files dropped during a round join it', () => {
  const state = after({ type: 'taken', count: 1 }, begun('a.png'), { type: 'taken', count: 2 });
  expect(state).toMatchObject({ total: 3, finished: 0 });
});

test('a file that fails is kept with its reason, and the others are added', () => {
  const state = after(
    { type: 'taken', count: 3 },
    begun('a.png'),
    { type: 'added' },
    begun('b.exe'),
    { type: 'failed', failure: failure('b.exe', false) },
    begun('c.png'),
    { type: 'added' },
    { type: 'ended' },
  );
  expect(state).toMatchObject({ total: 0, finished: 0, current: null, added: 2 });
  expect(state.failures.map(({ name }) => name)).toEqual(['b.exe']);
});

test('only files that may succeed are tried again; a saved record has nothing left to tell', () => {
  const failed = [
    { type: 'failed', failure: failure('b.exe', false) },
    { type: 'failed', failure: failure('c.png', true) },
  ] as const;
  expect(after(...failed, { type: 'retried' }).failures.map(({ name }) => name)).toEqual(['b.exe']);
  expect(after({ type: 'added' }, ...failed, { type: 'cleared' })).toEqual({ ...IDLE, finished: 3 });
});
