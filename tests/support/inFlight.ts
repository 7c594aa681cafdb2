import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import request from 'supertest';
import { makeTempFolder, processesIn } from '../../src/packages/nd30-document/tests/support/tempFolder';
import { csv, importing } from './imports';
import type { Outcome, StartedClient } from './startedClient';
import { aPicture } from './uploadedFiles';
import { until } from './until';

/** Work that a server has taken and not ended: a test holds it, or slows it down, while the server is told to stop. */

interface Caller extends Pick<StartedClient, 'ask' | 'create' | 'token'> {
  readonly url: string;
}

/** Sends a picture, and the rest of it when `goOn` resolves. @returns the head of the answer */
const slowUpload = async ({ url, token }: Caller, goOn: Promise<unknown>): Promise<string> => {
  const head =
    '--b\r\nContent-Disposition: form-data; name="files"; filename="diem.png"\r\nContent-Type: image/png\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), aPicture(), Buffer.from('\r\n--b--\r\n')]);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    `POST /upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  socket.write(body.subarray(0, head.length + 10));
  let answer = '';
  socket.on('data', (text) => (answer += String(text)));
  const closed = once(socket, 'close');
  await goOn;
  socket.write(body.subarray(head.length + 10));
  await closed;
  return answer;
};

/** Stands in for LibreOffice in the server that is given its environment: a conversion ends when the test says so. */
export interface HeldOffice {
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves when a conversion has begun. */
  begun(): Promise<void>;
  letEnd(): void;
  /** Files in the server's temporary folder, and processes that work there. */
  left(): readonly string[];
  remove(): Promise<void>;
}

/** The output of the stand-in: the part of a PDF that the server checks. */
export const HELD_PDF = '%PDF-1.7 held';

export const holdOffice = async (): Promise<HeldOffice> => {
  const [programs, temporary] = await Promise.all([makeTempFolder(), makeTempFolder()]);
  const go = join(programs.path, 'go');
  await programs.script(
    'soffice',
    `while [ ! -e "${go}" ]; do sleep 0.05; done\nprintf '%s' '${HELD_PDF}' > "$7/report.pdf"`,
  );
  return {
    environment: { PATH: `${programs.path}:${process.env['PATH']}`, TMPDIR: temporary.path },
    begun: () => until(() => processesIn(temporary.path).length > 0),
    letEnd: () => writeFileSync(go, ''),
    // The cache of what compiles our scripts is no work of the server's.
    left: () => [
      ...readdirSync(temporary.path).filter((name) => !name.startsWith('tsx-')),
      ...processesIn(temporary.path),
    ],
    remove: async () => {
      rmSync(go, { force: true });
      await Promise.all([programs.remove(), temporary.remove()]);
    },
  };
};

/** Imports at one server; another goes on with them. */
export const importingAt = ({ url, token }: Pick<Caller, 'url' | 'token'>): ReturnType<typeof importing> =>
  importing({
    request: (method, path) => request(url)[method](path).set('Authorization', `Bearer ${token}`),
  });

/** A list of articles, some transactions' worth. */
const articleList = (rows: number, channel: string): Buffer =>
  csv([
    ['Tiêu đề', 'Ngày đăng', 'Thể loại', 'Kênh tuyên truyền'],
    ...Array.from({ length: rows }, (_, index) => [`Tin ${index}`, '01/03/2024', 'Tin', channel]),
  ]);

/** Saving a channel takes three seconds, an article a little: what is written is in work for a while. */
const SLOW = `
  create function slow() returns trigger language plpgsql as $$
    begin perform pg_sleep(cast(tg_argv[0] as float)); return new; end $$;
  create trigger slow before insert on channels for each row execute function slow('3');
  create trigger slow before insert on articles for each row execute function slow('0.01')`;

/** Ends what `beginWork` did to the database. */
export const QUICK = 'drop trigger slow on articles; drop trigger slow on channels; drop function slow';

const AGENCY = {
  name: 'Ủy ban nhân dân xã Ích Hậu',
  shortName: 'UBND xã',
  slug: 'ich-hau',
  level: 'commune',
  placeName: 'Ích Hậu',
};
const CHANNEL = 'Cổng';
const EXPORT = `/cchc-report/export?agency=${AGENCY.slug}&period=2024-H1&format=`;

export interface WorkInFlight {
  readonly saved: Promise<Outcome>;
  readonly exported: Promise<Outcome>;
  readonly converted: Promise<Outcome>;
  readonly uploaded: Promise<string>;
  /** Id of the import. */
  readonly imported: string;
  /** Lets the upload and the conversion come to their end. */
  letEnd(): void;
}

/** Makes an office at an empty server and has one of each kind of work begun there, an import of so many rows among them. */
export const beginWork = async (
  caller: Caller,
  office: HeldOffice,
  rows: number,
  sql: (statement: string) => Promise<object[]>,
): Promise<WorkInFlight> => {
  await caller.create('agency', AGENCY);
  await caller.create('channel', { name: CHANNEL, class: 'online', unit: 'tin' });
  const by = importingAt(caller);
  const { id } = await by.checked('article', AGENCY.slug, articleList(rows, CHANNEL));
  await sql(SLOW);
  let sendRest = (): void => undefined;
  const rest = new Promise<void>((resolve) => {
    sendRest = resolve;
  });
  const uploaded = slowUpload(caller, rest);
  const converted = caller.ask(`${EXPORT}pdf`);
  await office.begun();
  await by.step(id, 'run');
  const saved = caller.create('channel', { name: 'Loa', class: 'traditional', unit: 'buổi' });
  await until(
    async () => (await sql(`select from pg_stat_activity where wait_event = 'PgSleep'`)).length === 2,
  );
  const exported = caller.ask(`${EXPORT}docx`);
  const letEnd = (): void => {
    sendRest();
    office.letEnd();
  };
  return { saved, exported, converted, uploaded, imported: id, letEnd };
};
