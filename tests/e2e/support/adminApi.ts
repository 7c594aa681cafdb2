import type { APIRequest, APIRequestContext } from '@playwright/test';
import { ADMIN_TOKEN, APP_URL } from '../app/environment';

/** Address of the app under test. */
export const appUrl = (): string => {
  const url = process.env[APP_URL];
  if (url === undefined) throw new Error('The app under test was not started.');
  return url;
};

export interface Saved {
  readonly documentId: string;
}

/** The admin's HTTP interface in the name of one account: what a test prepares or checks behind the screens. */
export class AdminApi {
  private constructor(private readonly http: APIRequestContext) {}

  /** @param token an access token of the admin */
  static async withToken(requests: APIRequest, token: string): Promise<AdminApi> {
    return new AdminApi(
      await requests.newContext({
        baseURL: appUrl(),
        extraHTTPHeaders: { authorization: `Bearer ${token}` },
      }),
    );
  }

  static asFirstAdmin(requests: APIRequest): Promise<AdminApi> {
    return AdminApi.withToken(requests, process.env[ADMIN_TOKEN] ?? '');
  }

  /** The status that a request is answered with. */
  async statusOf(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, data?: object): Promise<number> {
    const answer = await this.http.fetch(path, { method, ...(data === undefined ? {} : { data }) });
    return answer.status();
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.http.get(path);
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async post<T>(path: string, data: object): Promise<T> {
    const answer = await this.http.post(path, { data });
    if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** Puts a file into the media library. */
  async upload(name: string, mimeType: string, buffer: Buffer): Promise<void> {
    const answer = await this.http.post('/upload', { multipart: { files: { name, mimeType, buffer } } });
    if (!answer.ok()) throw new Error(`POST /upload: ${answer.status()} ${await answer.text()}`);
  }

  async put(path: string, data: object): Promise<void> {
    const answer = await this.http.put(path, { data });
    if (!answer.ok()) throw new Error(`PUT ${path}: ${answer.status()} ${await answer.text()}`);
  }

  async delete(path: string): Promise<void> {
    await this.http.delete(path);
  }

  async dispose(): Promise<void> {
    await this.http.dispose();
  }
}
