/** `filters[agency][slug][$eq]` */
export const FILTER = /^filters\[(\w+)\](?:\[(\w+)\])?\[(\$\w+)\]$/;

type Comparison = (held: unknown, asked: unknown) => boolean;
/** What each described operator leaves. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  $eq: (held, asked) => held === asked,
  $containsi: (held, asked) => String(held).toLowerCase().includes(String(asked).toLowerCase()),
  $gte: (held, asked) => (held as number) >= (asked as number),
  $lte: (held, asked) => (held as number) <= (asked as number),
};

/** What a record says where a filter looks: nothing, a value, or the values of several. */
export const valuesAt = (
  record: Record<string, unknown>,
  field: string,
  key: string | undefined,
): unknown[] => {
  const held = record[field];
  const all: unknown[] = Array.isArray(held) ? held : [held];
  const values = key === undefined ? all : all.map((one) => (one as Record<string, unknown> | null)?.[key]);
  return values.filter((value) => value !== null && value !== undefined);
};
