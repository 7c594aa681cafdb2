import { breakdown, figure, withFigures } from '../../../domain/narrative/testing/figures';
import { fullFigures } from '../../../domain/narrative/testing/fullFigures';
import { day, findings } from '../testing/input';

const figures = withFigures(
  fullFigures,
  figure('outreach', [1, 0, 0], breakdown('channel', ['tieu-pham', 'Tiểu phẩm, sân khấu hóa', 1, 0, 0])),
);

const found = (achieved: number | null, typed: boolean, title = 'Dựng tiểu phẩm tuyên truyền'): string[] =>
  findings({
    figures,
    plans: [
      {
        documentId: 'plan9',
        number: 9,
        symbol: 'KH-UBND',
        issuedOn: day('2024-02-28'),
        subject: 'tuyên truyền cải cách hành chính',
        purpose: 'par-communication',
        objectives: [{ title, achieved, typed }],
      },
    ],
  })
    .filter(({ code }) => code === 'result_contradicts')
    .map(({ message }) => message);

it('a typed result that the records of the period exceed is named', () => {
  expect(found(0, true)).toEqual([
    'Chỉ tiêu “Dựng tiểu phẩm tuyên truyền” ghi kết quả 0, trong khi trong kỳ đã ghi nhận 1 hồ sơ “Tiểu phẩm, sân khấu hóa”; cần ghi lại kết quả của chỉ tiêu hoặc đối chiếu hồ sơ.',
  ]);
});

it('not one that they bear out, that is counted, unknown, or of another form', () => {
  expect([found(1, true), found(0, false), found(null, true), found(0, true, 'Cuộc thi')].flat()).toEqual([]);
});
