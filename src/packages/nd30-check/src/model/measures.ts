/** Twips of one of the units that a measure may be written in (ISO/IEC 29500-1, 22.9.2.15). */
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

/** Twips of a measure: "567" or "10mm"; undefined when it is neither. */
export function twips(value: string | undefined): number | undefined {
  return measured(value, 1);
}

/** Half-points of a size: "26" or "13pt"; undefined when no letter can have it. */
export function halfPoints(value: string | undefined): number | undefined {
  const size = measured(value, 10);
  return size !== undefined && size > 0 && size <= LARGEST_HALF_POINTS ? size : undefined;
}

/** Twips of a length in English metric units, as drawings have it. */
export function twipsOfEmu(value: string | undefined): number | undefined {
  const length = Number(value ?? NaN);
  return Number.isFinite(length) ? length / EMU_PER_TWIP : undefined;
}

function measured(value: string | undefined, twipsPerBare: number): number | undefined {
  if (value === undefined) return undefined;
  const [, length, unit] = WITH_UNIT.exec(value.trim()) ?? [];
  if (length !== undefined && unit !== undefined) return (Number(length) * (TWIPS[unit] ?? 0)) / twipsPerBare;
  const bare = Number(value);
  return value.trim() !== '' && Number.isFinite(bare) ? bare : undefined;
}

/** A whole number from `min` to `max`; the nearest of them, or `otherwise` when it is none. */
export function wholeNumber(value: string | undefined, otherwise: number, max: number, min = 0): number {
  const number = Math.trunc(Number(value ?? NaN));
  return Number.isNaN(number) ? otherwise : Math.min(max, Math.max(min, number));
}

const OFF: readonly string[] = ['false', '0', 'off'];

/** Whether an on/off property that is written is on; `undefined` stays undefined. */
export const isOn = (value: string | undefined): boolean => value === undefined || !OFF.includes(value);
