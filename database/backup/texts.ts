import texts from './backup.vi.json';
import type { BackupError } from './errors';

type Text = keyof typeof texts;

/** Fills a text for the person who runs the command. */
export const fillText = (text: Text, values: Readonly<Record<string, string | number>> = {}): string =>
  texts[text].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const describeBackupError = ({ code, values }: BackupError): string => fillText(code, values);
