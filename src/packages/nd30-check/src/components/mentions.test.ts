import { mentionsIn } from './mentions';

test.each<[string, readonly number[]]>([
  ['(chi tiết tại Phụ lục I)', [1]],
  ['(chi tiết tại các Phụ lục I, II và IV kèm theo)', [1, 2, 4]],
  ['(có Phụ lục số II, Phụ lục số III kèm theo)', [2, 3]],
  ['(các phụ lục từ I đến IV)', [1, 2, 3, 4]],
  ['(Phụ lục kèm theo)', []],
  ['I. Kết quả', []],
])('"%s" mentions %j', (text, numbers) => {
  expect([...mentionsIn([text]).numbers]).toEqual(numbers);
});

test('one appendix without a number and all appendices can be mentioned without numbers', () => {
  expect(mentionsIn(['Số liệu tại Phụ lục kèm theo.'])).toMatchObject({ any: true, all: false });
  expect(mentionsIn(['Số liệu tại các phụ lục kèm theo.'])).toMatchObject({ any: true, all: true });
  expect(mentionsIn(['Số liệu tại các Phụ lục I, II.'])).toMatchObject({ all: false });
  expect(mentionsIn(['Không có.'])).toMatchObject({ any: false, all: false });
});
