import { stripDiacritics } from '../../domain/vi';

/** Small letters and figures alone, single spaces between: what two spellings of one heading or name share. */
export const folded = (text: string): string =>
  stripDiacritics(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
