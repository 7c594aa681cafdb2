/** True if `path` is `prefix` or below it, ignoring case. */
export const isUnder = (path: string, prefix: string): boolean =>
  `${path.toLowerCase()}/`.startsWith(`${prefix.toLowerCase()}/`);
