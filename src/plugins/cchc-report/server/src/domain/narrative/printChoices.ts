import { APPENDIX_IDS, isAppendixId, type AppendixId } from '../appendices';
import { ReportError } from '../errors';
import type { ReportChoices } from './compose';

/** How a report is to be printed, and with which appendices; those that have nothing to list are left out. */
export interface PrintChoices extends Pick<ReportChoices, 'medium' | 'preset'> {
  readonly appendices: readonly AppendixId[];
}

/** The same in words, as an address or a command line has them. */
export type PrintWords = Readonly<Partial<Record<'appendices' | 'medium' | 'size', string | undefined>>>;

const MEDIA = ['paper', 'electronic'] as const;
const SIZES = ['13', '14'] as const;
/** In place of a list of appendices. */
const ALL = 'all';
const NONE = 'none';

/**
 * Reads `appendices` (ids with commas between, `all` or `none`; not given: `unless`), `medium` (not given: on paper) and `size`
 * (not given: 14).
 * @throws ReportError `parameter_invalid`
 */
export const parsePrintChoices = (
  { appendices, medium, size }: PrintWords,
  unless: readonly AppendixId[] = [],
): PrintChoices => ({
  appendices: appendices === undefined ? unless : parseAppendices(appendices),
  medium: medium === undefined ? 'paper' : oneOf('medium', medium, MEDIA),
  preset: size === undefined ? '14' : oneOf('size', size, SIZES),
});

const parseAppendices = (text: string): readonly AppendixId[] => {
  if (text === ALL) return APPENDIX_IDS;
  if (text === NONE) return [];
  const named = text.split(',');
  if (!named.every(isAppendixId)) throw new ReportError('parameter_invalid', { name: 'appendices' });
  // One that is named twice is chosen once.
  return APPENDIX_IDS.filter((id) => named.includes(id));
};

const oneOf = <Value extends string>(name: string, value: string, known: readonly Value[]): Value => {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new ReportError('parameter_invalid', { name });
  return found;
};
