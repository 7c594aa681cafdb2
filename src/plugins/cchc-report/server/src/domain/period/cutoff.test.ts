import { parseCutoff } from './cutoff';

test('without a cut-off the decree holds', () => expect(parseCutoff(undefined)).toBe('decree'));

test.each(['decree', 'calendar'])('%s is a cut-off', (text) => expect(parseCutoff(text)).toBe(text));

test.each(['', 'Decree', 'lunar', 'constructor'])('%j is refused as a cut-off', (text) => {
  expect(() => parseCutoff(text)).toThrow(
    expect.objectContaining({ code: 'cutoff_invalid', params: { value: text } }),
  );
});
