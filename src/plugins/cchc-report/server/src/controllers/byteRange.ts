/** The first and the last byte, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const SINGLE = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/i;

const limitRange = (first: number, last: number, size: number): ByteRange | 'outside' =>
  first < size && last >= first ? { first, last: Math.min(last, size - 1) } : 'outside';

/**
 * The part of so many bytes that a `Range` header asks for (RFC 9110, 14.1.2): from one byte to another, from one on, or the last
 * ones. `whole`: no single range, hence nothing to keep to; a server may always send all. `outside`: none of its bytes is there.
 */
export const readByteRange = (header: string, size: number): ByteRange | 'whole' | 'outside' => {
  const parts = SINGLE.exec(header.trim());
  if (parts === null) return 'whole';
  const [, from = '', to = '', lastBytes] = parts;
  // The last bytes of a file that has fewer are all of it.
  if (lastBytes !== undefined) return limitRange(Math.max(0, size - Number(lastBytes)), size - 1, size);
  const [first, last] = [Number(from), to === '' ? Infinity : Number(to)];
  return last < first ? 'whole' : limitRange(first, last, size);
};
