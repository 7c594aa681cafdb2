import type { APIRequest, APIRequestContext } from '@playwright/test';
import { APP_URL, FIRST_ADMIN } from '../app/environment';

/** Address of the app under test. */
export const appUrl = (): string => {
  const url = process.env[APP_URL];
  if (url === undefined) throw new Error('The app under test was not started.');
  return url;
};

export interface Saved {
  readonly documentId: string;
}

interface Answer<T> {
  readonly data: T;
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

  static async asFirstAdmin(requests: APIRequest): Promise<AdminApi> {
    const login = await requests.newContext({ baseURL: appUrl() });
    const answer = await login.post('/admin/login', {
      data: { ...FIRST_ADMIN, deviceId: crypto.randomUUID() },
    });
    const { data } = (await answer.json()) as Answer<{ token: string }>;
    await login.dispose();
    return AdminApi.withToken(requests, data.token);
  }

  /** The status that a GET is answered with. */
  async status(path: string): Promise<number> {
    return (await this.http.get(path)).status();
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
