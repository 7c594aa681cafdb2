import { ADMIN, type StartedServer } from './startedServer';

const JSON_TYPE = { 'content-type': 'application/json' };

/** The result of a request and its time; status 0 if there was no answer. */
export interface Outcome {
  readonly status: number;
  readonly milliseconds: number;
  readonly connection: string | null;
  readonly body: unknown;
  readonly retryAfter: string | null;
}

/** Asks a started server as its first administrator. */
export interface StartedClient {
  readonly token: string;
  ask(path: string, init?: RequestInit): Promise<Outcome>;
  /** Makes a record through the admin. */
  create(type: string, data: object): Promise<Outcome>;
  /** Changes a record and publishes it. */
  publish(type: string, documentId: string, data: object): Promise<Outcome>;
  /** Makes a sector, the smallest of all records. */
  createSector(name: string): Promise<Outcome>;
}

const LONGEST = 30_000;

const outcomeOf = async (url: string, init: RequestInit = {}): Promise<Outcome> => {
  const began = performance.now();
  const elapsed = (): number => Math.round(performance.now() - began);
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(LONGEST) });
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    const body: unknown = isJson ? await answer.json() : await answer.arrayBuffer();
    const { status, headers } = answer;
    return {
      status,
      body,
      milliseconds: elapsed(),
      connection: headers.get('connection'),
      retryAfter: headers.get('retry-after'),
    };
  } catch {
    return { status: 0, body: null, milliseconds: elapsed(), connection: null, retryAfter: null };
  }
};

const signIn = (account: { readonly email: string; readonly password: string }): RequestInit => ({
  method: 'POST',
  headers: JSON_TYPE,
  body: JSON.stringify(account),
});

/** A request that signs the first administrator in. */
export const SIGN_IN: RequestInit = signIn(ADMIN);

/** Signs in, as the first administrator unless another account is named. @throws Error when that is refused */
export const clientOf = async ({ url }: StartedServer, account = ADMIN): Promise<StartedClient> => {
  const { status, body } = await outcomeOf(`${url}/admin/login`, signIn(account));
  if (status !== 200) throw new Error(`The administrator cannot sign in: ${status}.`);
  const { token } = (body as { data: { token: string } }).data;
  const ask = (path: string, init: RequestInit = {}): Promise<Outcome> =>
    outcomeOf(`${url}${path}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
  const send = (type: string, path: string, data: object): Promise<Outcome> =>
    ask(`/content-manager/collection-types/api::${type}.${type}${path}`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify(data),
    });
  const create: StartedClient['create'] = (type, data) => send(type, '', data);
  const publish: StartedClient['publish'] = (type, documentId, data) =>
    send(type, `/${documentId}/actions/publish`, data);
  return { token, ask, create, publish, createSector: (name) => create('sector', { name }) };
};

/** Asks without a key, as the public does. */
export const anonymous = ({ url }: Pick<StartedServer, 'url'>): Pick<StartedClient, 'ask'> => ({
  ask: (path, init) => outcomeOf(`${url}${path}`, init),
});

/** The first answer of the readiness route that says no. */
export const untilUnready = async (server: StartedServer): Promise<Outcome> => {
  const client = anonymous(server);
  for (;;) {
    const outcome = await client.ask('/api/cchc-report/ready');
    if (outcome.status !== 200) return outcome;
  }
};
