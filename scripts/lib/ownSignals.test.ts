import { withOwnSignals } from './ownSignals';

test('listeners for signals that are added meanwhile are removed, and earlier ones stay', () => {
  const mine = (): void => undefined;
  process.on('SIGTERM', mine);
  const before = process.listeners('SIGINT');
  const made = withOwnSignals(process, () => {
    process.on('SIGTERM', () => undefined);
    process.on('SIGINT', () => undefined);
    return 'made';
  });
  expect(made).toBe('made');
  expect(process.listeners('SIGTERM')).toContain(mine);
  expect(process.listeners('SIGTERM').at(-1)).toBe(mine);
  expect(process.listeners('SIGINT')).toEqual(before);
  process.off('SIGTERM', mine);
});
