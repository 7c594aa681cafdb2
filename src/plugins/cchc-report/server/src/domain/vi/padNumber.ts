/** A whole number with a leading 0 below 10: document numbers and days (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const padNumber = (value: number): string => String(value).padStart(2, '0');
