/** Twips per unit of measure (ISO/IEC 29500-1, 22.9.2.15). */
const TWIPS: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
  px: 15,
};

const EMU_PER_TWIP = 635;
/** 1638 pt, the largest size Word sets. */
const LARGEST_HALF_POINTS = 3276;
const WITH_UNIT = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi|px)$/;

/** Reads a measure such as "567" or "10mm" as twips; undefined when it is invalid. */
export function twips(value: string | undefined): number | undefined {
  return readMeasure(value, 1);
}

/** Reads a font size such as "26" or "13pt" as half-points; undefined when it is invalid or out of range. */
export function halfPoints(value: string | undefined): number | undefined {
  const size = readMeasure(value, 10);
  return size !== undefined && size > 0 && size <= LARGEST_HALF_POINTS ? size : undefined;
}

/** Converts English metric units, which drawings use, to twips. */
export function twipsOfEmu(value: string | undefined): number | undefined {
  const length = Number(value ?? NaN);
  return Number.isFinite(length) ? length / EMU_PER_TWIP : undefined;
}

function readMeasure(value: string | undefined, twipsPerBare: number): number | undefined {
  if (value === undefined) return undefined;
  const [, length, unit] = WITH_UNIT.exec(value.trim()) ?? [];
  if (length !== undefined && unit !== undefined) return (Number(length) * (TWIPS[unit] ?? 0)) / twipsPerBare;
  const bare = Number(value);
  return value.trim() !== '' && Number.isFinite(bare) ? bare : undefined;
}

/** Reads a whole number, limited to `min` to `max`; `otherwise` when the value is not a number. */
export function wholeNumber(value: string | undefined, otherwise: number, max: number, min = 0): number {
  const number = Math.trunc(Number(value ?? NaN));
  return Number.isNaN(number) ? otherwise : Math.min(max, Math.max(min, number));
}

const OFF: readonly string[] = ['false', '0', 'off'];

/** True when an on/off property is on, which it is without a value. */
export const isOn = (value: string | undefined): boolean => value === undefined || !OFF.includes(value);
