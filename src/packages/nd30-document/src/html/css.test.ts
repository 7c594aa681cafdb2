import { fontSize, percent, points, TEXT_LINE, weight } from './css';

it('lengths are those of the norm, in points', () => {
  // 20 mm are 1134 twips, 56.7 pt; half-points and eighths of a point are converted as their names say.
  expect([points(1134), fontSize(27), weight(6), percent(1, 3)]).toEqual([
    '56.7pt',
    '13.5pt',
    '0.75pt',
    '33.333%',
  ]);
});

it('lines of the text stand 1.15 single-spaced lines apart', () => {
  // 2355 / 2048 x 1.15
  expect(TEXT_LINE).toBe(1.322);
});
