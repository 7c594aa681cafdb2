import { isRecord, refuse } from './check';

export interface ConversionConfig {
  /** LibreOffice: a path, or a name on the PATH; null: `soffice`, else `libreoffice`. */
  readonly program: string | null;
  /** How long one conversion may take. */
  readonly timeoutSeconds: number;
}

export const defaultConversion = { program: null, timeoutSeconds: 60 } as const satisfies ConversionConfig;

const LONGEST = 3600;

/** @throws Error that names the key */
export const checkConversion = (config: unknown): void => {
  if (!isRecord(config)) return refuse('conversion', 'an object');
  const known = Object.keys(defaultConversion);
  for (const key of Object.keys(config))
    if (!known.includes(key)) refuse(`conversion.${key}`, `one of ${known.join(', ')}`);
  const { program, timeoutSeconds } = config;
  if (program !== null && (typeof program !== 'string' || program.trim() === ''))
    refuse('conversion.program', 'the path or the name of a program, or null');
  if (typeof timeoutSeconds !== 'number' || !(timeoutSeconds > 0 && timeoutSeconds <= LONGEST))
    refuse('conversion.timeoutSeconds', `a number over 0, at most ${LONGEST}`);
};
