import { nameFile, namePiece } from './pieceNames';

const words = { screenshot: 'Ảnh chụp màn hình ngày {day}', file: 'Tệp ngày {day}' };
/** 02/12/2026 in Viet Nam, still the day before in UTC. */
const now = new Date('2026-12-01T18:00:00Z');
const name = (fileName: string, isPasted = false, taken: readonly string[] = [], type = 'image/png') =>
  namePiece({ file: { name: fileName, type }, isPasted }, taken, words, now);

test.each([
  ['Tin trên cổng.png', 'Tin trên cổng'],
  ['anh_chup__to_roi.jpeg', 'anh chup to roi'],
  ['Bien ban hop 12.3.2026.pdf', 'Bien ban hop 12.3.2026'],
  ['Ke hoach so 07', 'Ke hoach so 07'],
  ['Tờ rơi.jpg'.normalize('NFD'), 'Tờ rơi'],
])('a piece is named by its file: %s', (fileName, expected) => {
  expect(name(fileName)).toBe(expected);
  expect(name(fileName, true)).toBe(expected);
});

test('a pasted picture is named by its kind and the day in Viet Nam', () => {
  expect(name('image.png', true)).toBe('Ảnh chụp màn hình ngày 02/12/2026');
  expect(name('', true, [], 'application/pdf')).toBe('Tệp ngày 02/12/2026');
});

test('a file that is chosen keeps the name that a browser would make up', () => {
  expect(name('image.png')).toBe('image');
});

test('a name that the record has already gets a number', () => {
  const first = 'Ảnh chụp màn hình ngày 02/12/2026';
  expect(name('image.png', true, [first])).toBe(`${first} (2)`);
  expect(name('image.png', true, [first, `${first} (2)`])).toBe(`${first} (3)`);
});

test('a pasted picture is kept under the name of its piece, any other file under its own', () => {
  const piece = 'Ảnh chụp màn hình ngày 02/12/2026';
  expect(nameFile({ file: { name: 'image.png' }, isPasted: true }, piece)).toBe(
    'Ảnh chụp màn hình ngày 02-12-2026.png',
  );
  expect(nameFile({ file: { name: 'to_roi.jpg' }, isPasted: true }, 'to roi')).toBe('to_roi.jpg');
});
