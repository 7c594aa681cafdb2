/** A key that nobody else makes. `crypto.randomUUID` is kept from pages without https, as on an office's own network. */
export const uniqueKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
