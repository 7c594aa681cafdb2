import { toStage } from './stage';

test('a period has not begun before its first day and is over after its last, both included', () => {
  const window = { from: '2023-12-15', to: '2024-06-14' };
  expect(
    ['2023-12-14', '2023-12-15', '2024-06-14', '2024-06-15'].map((today) => toStage(window, today)),
  ).toEqual(['not-begun', 'running', 'running', 'over']);
});
