import { attemptTokenRefresh } from '@strapi/admin/strapi-admin';
import { isObject, toText } from '../formValues';

/** A file in the media library, as the form keeps it. */
export type Asset = Readonly<Record<string, unknown>>;

export type Outcome =
  | { readonly kind: 'stored'; readonly asset: Asset }
  /** The server's own words; null without an answer. */
  | { readonly kind: 'refused'; readonly status: number | null; readonly message: string | null }
  | { readonly kind: 'stopped' };

interface Sending {
  readonly file: File;
  /** The name that the media library shows. */
  readonly name: string;
  readonly token: string | null;
  readonly signal: AbortSignal;
  /** Called with the share that is sent, 0 to 1. */
  readonly onSent: (share: number) => void;
}

/** Strapi's global, which its types leave without the address of the server. */
interface WithBackend {
  readonly strapi: { readonly backendURL: string };
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readOutcome = ({ status, responseText }: XMLHttpRequest): Outcome => {
  const body = readJson(responseText);
  const asset: unknown = Array.isArray(body) ? body[0] : undefined;
  if (status >= 200 && status < 300 && isObject(asset)) return { kind: 'stored', asset };
  const error = isObject(body) ? body['error'] : undefined;
  return { kind: 'refused', status, message: (isObject(error) && toText(error['message'])) || null };
};

/** An XMLHttpRequest, as in Strapi's own uploads: fetch does not tell how much is sent. */
const send = ({ file, name, token, signal, onSent }: Sending): Promise<Outcome> =>
  new Promise((resolve) => {
    const body = new FormData();
    body.append('files', file, name);
    body.append('fileInfo', JSON.stringify({ name, caption: null, alternativeText: null, folder: null }));
    const request = new XMLHttpRequest();
    request.open('POST', `${(window as unknown as WithBackend).strapi.backendURL}/upload`);
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
    const stop = () => request.abort();
    signal.addEventListener('abort', stop);
    const settle = (outcome: Outcome) => {
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    request.upload.onprogress = ({ lengthComputable, loaded, total }) =>
      lengthComputable && onSent(loaded / total);
    request.onload = () => settle(readOutcome(request));
    request.onerror = () => settle({ kind: 'refused', status: null, message: null });
    request.onabort = () => settle({ kind: 'stopped' });
    if (signal.aborted) settle({ kind: 'stopped' });
    else request.send(body);
  });

const UNAUTHORIZED = 401;

/** Stores a file in the media library; an access token that has expired is renewed once, as for any request. */
export const uploadFile = async (sending: Sending): Promise<Outcome> => {
  const outcome = await send(sending);
  if (outcome.kind !== 'refused' || outcome.status !== UNAUTHORIZED) return outcome;
  const token = await attemptTokenRefresh(sending.token).catch(() => null);
  return token === null ? outcome : send({ ...sending, token });
};
