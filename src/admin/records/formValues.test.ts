import { isUnset, relationTo, sentValues } from './formValues';

const option = (id: number) => ({ id, documentId: `d${id}`, name: `Kênh ${id}` });

test('of a record that is picked the server is sent what it calls it, and everything else as it stands', () => {
  const values = {
    title: 'Tin',
    attendees: 0,
    topic: null,
    channels: relationTo([option(1)]),
    evidence: [{ title: 'Ảnh', file: { id: 5 }, __temp_key__: 'a0' }],
  };
  expect(sentValues(values)).toEqual({
    ...values,
    channels: { connect: [{ id: 1, documentId: 'd1', isTemporary: true }], disconnect: [] },
  });
});

test('relations keep the order in which they are given', () => {
  const { connect } = relationTo(Array.from({ length: 12 }, (_, index) => option(index)));
  const keys = (connect as { __temp_key__: string }[]).map(({ __temp_key__: key }) => key);
  expect([...keys].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys);
});

test('0 and false are values; an empty text and a relation that nothing was picked for are none', () => {
  expect([0, false, 'x', relationTo([option(1)])].map(isUnset)).toEqual([false, false, false, false]);
  expect([null, undefined, '', relationTo([])].map(isUnset)).toEqual([true, true, true, true]);
});
