/** How much one request may ask for in all: each condition and each relation is work for the database, several times over. */
export const LIMITS = {
  /** Values that something is compared with. */
  conditions: 25,
  /** Those of them that look into texts, which no index serves. */
  texts: 10,
  /** Relations, parts and files that filters and orders lead through: with eight the planner alone takes half a second. */
  steps: 5,
  /** Those of them that lead to several: each one multiplies the rows that are compared. */
  branches: 2,
  /** Fields that lists are ordered by. */
  orders: 5,
} as const;

export type Limited = keyof typeof LIMITS;

/** Adds to what has been asked for. */
export type Count = (what: Limited, times?: number) => void;

/** @param refuse what is beyond its limit */
export const createCount = (refuse: (what: Limited) => never): Count => {
  const counted = new Map<Limited, number>();
  return (what, times = 1) => {
    const total = (counted.get(what) ?? 0) + times;
    counted.set(what, total);
    if (total > LIMITS[what]) refuse(what);
  };
};
