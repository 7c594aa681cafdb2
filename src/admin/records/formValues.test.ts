import { isUnset, createRelation, toSentValues } from './formValues';

const option = (id: number) => ({ id, documentId: `d${id}`, name: `Kênh ${id}` });

test('a picked record is sent by its server ids, everything else unchanged', () => {
  const values = {
    title: 'Tin',
    attendees: 0,
    topic: null,
    channels: createRelation([option(1)]),
    evidence: [{ title: 'Ảnh', file: { id: 5 }, __temp_key__: 'a0' }],
  };
  expect(toSentValues(values)).toEqual({
    ...values,
    channels: { connect: [{ id: 1, documentId: 'd1', isTemporary: true }], disconnect: [] },
  });
});

test('relations keep their order', () => {
  const { connect } = createRelation(Array.from({ length: 12 }, (_, index) => option(index)));
  const keys = (connect as { __temp_key__: string }[]).map(({ __temp_key__: key }) => key);
  expect([...keys].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys);
});

test('0 and false are values; an empty text and an empty relation are not', () => {
  expect([0, false, 'x', createRelation([option(1)])].map(isUnset)).toEqual([false, false, false, false]);
  expect([null, undefined, '', createRelation([])].map(isUnset)).toEqual([true, true, true, true]);
});
