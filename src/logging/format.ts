import { inspect } from 'node:util';
import { readSetting, SettingError } from '../start/settings';
import { startMessage } from '../start/wording';
import { redact } from './redact';

/** Lines for people, or one JSON object a line for programs. */
export type LogFormat = 'text' | 'json';

/** `LOG_FORMAT`. @throws SettingError for another value */
export const readLogFormat = (): LogFormat => {
  const value = readSetting('LOG_FORMAT') ?? 'text';
  if (value === 'text' || value === 'json') return value;
  throw new SettingError(startMessage('log_format_refused', { value }));
};

/** The beginning of every line of `toJsonLine`. */
export const JSON_LINE_BEGINS = '{"time":';

/** A line of the log as JSON, without secrets. @param request its id, if the line is about one */
export const toJsonLine = (level: string, message: string, request?: string): string =>
  JSON.stringify({
    time: new Date().toISOString(),
    level,
    message: redact(message).trimEnd(),
    ...(request === undefined ? {} : { request }),
  });

/** Where winston keeps the formatted line. */
const LINE = Symbol.for('message');

interface Info {
  readonly level: string;
  readonly message: unknown;
}

const readMessage = (info: Info): string => {
  if (info instanceof Error) return info.stack || `${info.name}: ${info.message}`;
  return typeof info.message === 'string' ? info.message : inspect(info.message);
};

/** A format of winston that writes JSON lines. @param readRequest tells the id of the request at work */
export const createJsonFormat = (readRequest: () => string | undefined = () => undefined) => ({
  transform: <T extends Info>(info: T): T => ({
    ...info,
    level: info.level,
    message: info.message,
    [LINE]: toJsonLine(info.level, readMessage(info), readRequest()),
  }),
});
