import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A letter that the server took. */
export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly letters: readonly Letter[];
  stop(): Promise<void>;
}

/** A mail server of this process, which delivers nothing. */
export const startMailServer = async (): Promise<MailServer> => {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, taken) => {
      text(stream).then((raw) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        letters.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        taken();
      }, taken);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    stop: () => new Promise((done) => server.close(done)),
  };
};

const decodeQuoted = (quoted: string): string =>
  Buffer.from(
    quoted
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();

/** The subject of a letter, decoded. */
export const subjectOf = ({ raw }: Letter): string => {
  const [, folded = ''] = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(raw) ?? [];
  return folded
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/g, (_whole, kind: string, coded: string) =>
      kind === 'B' ? Buffer.from(coded, 'base64').toString() : decodeQuoted(coded.replaceAll('_', ' ')),
    );
};

/** The plain text of a letter of several parts, decoded. */
export const textOf = ({ raw }: Letter): string => {
  const part = raw.split(/\r\n--/).find((one) => /^Content-Type: text\/plain/m.test(one)) ?? '';
  const body = part.slice(part.indexOf('\r\n\r\n') + 4);
  return /^Content-Transfer-Encoding: base64/m.test(part)
    ? Buffer.from(body, 'base64').toString()
    : decodeQuoted(body);
};
