import type {
  ImportAnswer,
  ImportChoices,
  ImportProblemAnswer,
} from '../../src/plugins/cchc-report/server/src/importing/http/contract';
import type { AdminAccount } from './adminAccount';
import { until } from './until';

export interface ImportReply<Data = ImportAnswer> {
  readonly status: number;
  readonly body: {
    readonly data: Data;
    readonly error?: { readonly message: string; readonly details: { readonly code: string } };
  };
}

const IMPORTS = '/cchc-report/imports';
const MOVING: readonly string[] = ['checking', 'running'];

/** A list as people save it: fields in quotes where they need them. */
export const csv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'),
    'utf8',
  );

/** Imports as an account walks through them. */
export const importing = (account: Pick<AdminAccount, 'request'>) => {
  const read = async (id: string): Promise<ImportReply> => account.request('get', `${IMPORTS}/${id}`);
  const step = async (id: string, name: string, body: object = {}): Promise<ImportReply> =>
    account.request('post', `${IMPORTS}/${id}/${name}`).send(body);

  /** Waits until it neither checks nor runs. */
  const settled = async (id: string): Promise<ImportAnswer> => {
    let last: ImportAnswer | undefined;
    await until(async () => {
      last = (await read(id)).body.data;
      return !MOVING.includes(last.state);
    });
    if (last === undefined) throw new Error('never read');
    return last;
  };

  const upload = async (
    type: string,
    agency: string,
    file: Uint8Array,
    name = 'danh-sach.csv',
  ): Promise<ImportReply> =>
    account
      .request('post', `${IMPORTS}?${new URLSearchParams({ type, agency, name }).toString()}`)
      .set('Content-Type', 'application/vnd.cchc-report.file+json')
      .send(JSON.stringify(Buffer.from(file).toString('base64')));

  /** Sends a file and checks it as its columns were guessed. */
  const checked = async (
    type: string,
    agency: string,
    file: Uint8Array,
    choices: Partial<ImportChoices> = {},
  ): Promise<ImportAnswer> => {
    const sent = await upload(type, agency, file);
    if (sent.status !== 201) throw new Error(`not sent: ${JSON.stringify(sent.body)}`);
    const { id, sheet, headerRow, mapping } = sent.body.data;
    const begun = await step(id, 'check', {
      sheet,
      headerRow,
      mapping,
      stage: 'published',
      mode: 'rows',
      ...choices,
    });
    if (begun.status !== 202) throw new Error(`not begun: ${JSON.stringify(begun.body)}`);
    return settled(id);
  };

  return {
    upload,
    checked,
    read,
    step,
    settled,
    async run(id: string): Promise<ImportAnswer> {
      const begun = await step(id, 'run');
      if (begun.status !== 202) throw new Error(`not run: ${JSON.stringify(begun.body)}`);
      return settled(id);
    },
    problems: async (id: string): Promise<ImportProblemAnswer[]> =>
      (await account.request('get', `${IMPORTS}/${id}/problems`)).body.data,
    conflicts: async (
      id: string,
    ): Promise<ImportReply<{ row: number; takeFile: boolean; fields: object[] }[]>> =>
      account.request('get', `${IMPORTS}/${id}/conflicts`),
    decide: async (id: string, row: number | null, takeFile: boolean): Promise<ImportReply> =>
      account.request('put', `${IMPORTS}/${id}/decisions`).send({ row, takeFile }),
    refused: (id: string) => account.request('get', `${IMPORTS}/${id}/refused`),
  };
};
