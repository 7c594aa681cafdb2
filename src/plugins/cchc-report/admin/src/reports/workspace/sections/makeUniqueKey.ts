/** Makes a unique key. `crypto.randomUUID` is missing on pages without https, as on an office's own network. */
export const makeUniqueKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
