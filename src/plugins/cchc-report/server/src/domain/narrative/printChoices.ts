import { APPENDIX_IDS, isAppendixId, type AppendixId } from '../appendices';
import { ReportError } from '../errors';
import type { ReportChoices } from './compose';

/** How to print a report and with which appendices; empty appendices are left out. */
export interface PrintChoices extends Pick<ReportChoices, 'medium' | 'preset'> {
  readonly appendices: readonly AppendixId[];
}

/** The same choices as text, from an address or a command line. */
export type PrintWords = Readonly<Partial<Record<'appendices' | 'medium' | 'size', string | undefined>>>;

const MEDIA = ['paper', 'electronic'] as const;
const SIZES = ['13', '14'] as const;
/** In place of a list of appendices. */
const ALL = 'all';
const NONE = 'none';

/**
 * Reads `appendices` (comma-separated ids, `all` or `none`; default `unless`), `medium` (default paper) and `size`
 * (default 14).
 * @throws ReportError `parameter_invalid`
 */
export const parsePrintChoices = (
  { appendices, medium, size }: PrintWords,
  unless: readonly AppendixId[] = [],
): PrintChoices => ({
  appendices: appendices === undefined ? unless : parseAppendices(appendices),
  medium: medium === undefined ? 'paper' : readChoice('medium', medium, MEDIA),
  preset: size === undefined ? '14' : readChoice('size', size, SIZES),
});

const parseAppendices = (text: string): readonly AppendixId[] => {
  if (text === ALL) return APPENDIX_IDS;
  if (text === NONE) return [];
  const named = text.split(',');
  if (!named.every(isAppendixId)) throw new ReportError('parameter_invalid', { name: 'appendices' });
  // Duplicates are ignored.
  return APPENDIX_IDS.filter((id) => named.includes(id));
};

const readChoice = <Value extends string>(name: string, value: string, known: readonly Value[]): Value => {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new ReportError('parameter_invalid', { name });
  return found;
};
