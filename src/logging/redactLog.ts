import type { Core } from '@strapi/strapi';
import { redact } from './redact';

/** Where winston keeps the line that its transports write. */
const LINE = Symbol.for('message');

type Format = Core.Strapi['log']['format'];

/** From now on every line of the server's log is written without secrets, whoever logs it and in whatever format. */
export const redactLog = ({ log }: Pick<Core.Strapi, 'log'>): void => {
  const { format } = log;
  const transform: Format['transform'] = (info, options) => {
    const formatted = format.transform(info, options);
    if (typeof formatted !== 'object') return formatted;
    const line = formatted[LINE];
    return typeof line === 'string' ? { ...formatted, [LINE]: redact(line) } : formatted;
  };
  log.format = { ...format, transform };
};
