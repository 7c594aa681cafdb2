import { hasFailure, runStep, suitesIn } from './run';

const JEST = [
  'PASS integration tests/integration/slugs.test.ts (5.1 s)',
  'FAIL integration tests/integration/portal.test.ts (31.2 s)',
  '  ● a page has a title',
  'PASS unit src/portal/portal.test.ts',
].join('\n');

test('the suites in the output of jest are read, each with its result', () => {
  expect([...suitesIn(JEST)]).toEqual([
    ['tests/integration/slugs.test.ts', 'PASS'],
    ['tests/integration/portal.test.ts', 'FAIL'],
    ['src/portal/portal.test.ts', 'PASS'],
  ]);
});

test('a failure before the time limit is found, in jest and in the browser tests', () => {
  const browser = (sign: string) => `  ${sign}   3 [tests] › tests/e2e/login.spec.ts:3:5 › comes up (4.2s)`;
  expect([JEST, browser('x'), browser('✘')].map(hasFailure)).toEqual([true, true, true]);
  expect(['PASS unit a.test.ts', browser('✓'), browser('ok'), ''].map(hasFailure)).toEqual(
    Array(4).fill(false),
  );
});

describe('a step', () => {
  let printed: jest.SpyInstance;
  beforeEach(() => {
    printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  });
  afterEach(() => printed.mockRestore());

  const node = (program: string) => ({ name: 'a step', command: ['node', '-e', program] });

  test('that exceeds the limit is ended with all its processes, and counts as unfinished', async () => {
    const bound = new AbortController();
    const program = `require('child_process').spawn('sleep', ['1000'], { stdio: 'inherit' }); setInterval(() => 0, 1000)`;
    const running = runStep(node(program), bound.signal, () => ['a.test.ts']);
    setTimeout(() => bound.abort(), 500);
    // The output closes when the last process that holds it has ended.
    expect(await running).toMatchObject({ result: 'unfinished', left: ['a.test.ts'] });
  });

  test('does not begin after the limit', async () => {
    const ended = await runStep(node('process.exit(1)'), AbortSignal.abort(), () => ['a.test.ts']);
    expect(ended).toMatchObject({ result: 'unfinished', left: ['a.test.ts'], seconds: 0 });
  });

  test('that ends is judged by its status', async () => {
    const { signal } = new AbortController();
    expect(await runStep(node(''), signal)).toMatchObject({ result: 'passed', left: [] });
    expect(await runStep(node('process.exit(3)'), signal)).toMatchObject({ result: 'failed' });
  });
});
