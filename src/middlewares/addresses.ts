/** Whether an address is that of `prefix` or below it. Addresses are found in any case. */
export const isUnder = (path: string, prefix: string): boolean =>
  `${path.toLowerCase()}/`.startsWith(`${prefix.toLowerCase()}/`);
