import texts from './backup.vi.json';
import type { BackupError } from './errors';

type Text = keyof typeof texts;

/** Fills a text for the person who runs the command. */
export const fillText = (text: Text, values: Readonly<Record<string, string | number>> = {}): string =>
  texts[text].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** "18:52 ngày 02/12/2026", in the time of Viet Nam. @param at ISO 8601 */
export const formatMoment = (at: string): string => {
  const local = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at));
  const [day = '', time = ''] = local.split(', ');
  return `${time} ngày ${day}`;
};

export const describeBackupError = ({ code, values }: BackupError): string => fillText(code, values);
