import { writePdf } from './pdf';

const PAGE = [
  { text: 'BẢN MẪU', bold: true, centred: true },
  { text: 'Biên bản: ý kiến của người dân về “một cửa”, 62 người dự.' },
] as const;

test('each object of a PDF begins where its table says, and each stream is as long as stated', () => {
  const text = writePdf(PAGE).toString('latin1');
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(table, table + 4)).toBe('xref');
  const places = [...text.slice(table).matchAll(/^(\d{10}) 00000 n /gm)].map(([, place]) => Number(place));
  expect(places).toHaveLength(10);
  expect(places.map((place) => text.slice(place).split('\n', 1)[0])).toEqual(
    places.map((_, index) => `${index + 1} 0 obj`),
  );
  const streams = [...text.matchAll(/\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)];
  expect(streams).toHaveLength(3);
  expect(streams.map(([, , stream]) => stream?.length)).toEqual(streams.map(([, length]) => Number(length)));
});

test('a PDF names its letters by Unicode, decomposed ones composed, and is the same bytes each time', () => {
  const text = writePdf([{ text: 'Mẫu'.normalize('NFD') }]).toString('latin1');
  expect(text).toContain('/uni1EAB');
  expect(text).not.toContain('/uni0303');
  expect(writePdf(PAGE).equals(writePdf(PAGE))).toBe(true);
});
