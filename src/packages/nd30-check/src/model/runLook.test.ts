import { EMPTY_RUN_LAYER, type RunLayer } from './runLayer';
import { runLook, type RunLayers } from './runLook';

const layer = (change: Partial<RunLayer>): RunLayer => ({ ...EMPTY_RUN_LAYER, ...change });
const bold = (on: boolean): RunLayer => layer({ toggles: { b: on } });
const look = (layers: Partial<RunLayers>) =>
  runLook({
    defaults: EMPTY_RUN_LAYER,
    table: [],
    paragraph: [],
    character: [],
    own: EMPTY_RUN_LAYER,
    ...layers,
  });

test('by default text is 10 pt Times New Roman, upright, in the automatic colour', () => {
  expect(look({})).toMatchObject({ size: 20, bold: false, italic: false, colour: 'auto' });
  expect(look({}).listUsedFonts('Ích Hậu')).toEqual(['Times New Roman']);
});

test('the nearest layer that sets a size wins', () => {
  const defaults = layer({ size: 22 });
  expect(look({ defaults, paragraph: [layer({ size: 26 }), layer({})] }).size).toBe(26);
  expect(look({ defaults, paragraph: [layer({ size: 26 })], own: layer({ size: 28 }) }).size).toBe(28);
});

test.each([
  ['a style', { paragraph: [bold(true)] }, true],
  ['a style based on it that says no', { paragraph: [bold(true), bold(false)] }, false],
  ['two kinds of style, which undo each other', { paragraph: [bold(true)], character: [bold(true)] }, false],
  ['three kinds', { table: [bold(true)], paragraph: [bold(true)], character: [bold(true)] }, true],
  [
    'the run itself over two kinds',
    { paragraph: [bold(true)], character: [bold(true)], own: bold(true) },
    true,
  ],
  ['the run itself that says no', { paragraph: [bold(true)], own: bold(false) }, false],
  ['the defaults, which no style undoes', { defaults: bold(true), paragraph: [bold(true)] }, true],
] as const)('bold by %s', (_, layers, expected) => expect(look(layers).bold).toBe(expected));

test('each letter takes the font of its script', () => {
  const { listUsedFonts } = look({
    own: layer({ fonts: { ascii: 'A', hAnsi: 'H', eastAsia: 'E', cs: 'C' } }),
  });
  expect(listUsedFonts('So')).toEqual(['A']);
  expect(listUsedFonts('Số')).toEqual(['A', 'H']);
  expect(listUsedFonts('日')).toEqual(['E']);
  expect(listUsedFonts('“')).toEqual(['H']);
  expect(
    look({ own: layer({ fonts: { hAnsi: 'H', eastAsia: 'E' }, hint: 'eastAsia' }) }).listUsedFonts('“ố'),
  ).toEqual(['E', 'H']);
});
