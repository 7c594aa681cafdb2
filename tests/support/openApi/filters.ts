/** `filters[agency][slug][$eq]` */
export const FILTER = /^filters\[(\w+)\](?:\[(\w+)\])?\[(\$\w+)\]$/;

type Comparison = (held: unknown, asked: unknown) => boolean;
/** The matching rule of each described operator. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  $eq: (held, asked) => held === asked,
  $containsi: (held, asked) => String(held).toLowerCase().includes(String(asked).toLowerCase()),
  $gte: (held, asked) => (held as number) >= (asked as number),
  $lte: (held, asked) => (held as number) <= (asked as number),
};

/** The values of a record at the path of a filter. */
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
