import { createNextNumbers } from './nextNumbers';

const register = { agencyId: 'a', symbol: 'BC-UBND', year: 2024 };

describe('the numbers that are said to be next', () => {
  it('are different ones for those who ask at once, in each register', async () => {
    const numbers = createNextNumbers();
    await numbers.during(async () => {
      expect([2, 2, 2].map((free) => numbers.next(register, free))).toEqual([2, 3, 4]);
      expect(numbers.next({ ...register, year: 2025 }, 1)).toBe(1);
      // Somebody else got further meanwhile.
      expect(numbers.next(register, 9)).toBe(9);
    });
  });

  it('are those after the highest again when nobody asks any more, also after a failure', async () => {
    const numbers = createNextNumbers();
    const failing = numbers.during(async () => {
      numbers.next(register, 2);
      throw new Error('failed');
    });
    await expect(failing).rejects.toThrow('failed');
    await numbers.during(async () => expect(numbers.next(register, 2)).toBe(2));
  });
});
