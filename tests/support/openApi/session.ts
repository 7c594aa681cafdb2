import { listening } from '../asking';
import { type RawClient, rawClient } from '../rawClient';
import type { TestApp } from '../strapi';
import { apiToken } from '../tokens';
import { type Answer, createChecker } from './answers';
import { createCoverage } from './coverage';
import { type Called, type OpenApiDocument, operationsOf } from './document';
import { requestOf, type Values } from './request';

export const PREFIX = '/api';

/** Of the tag that the ten types have: their answers are Strapi's own. */
const STOCK = 'Hồ sơ';

export const isStock = ({ operation }: Called): boolean => operation.tags.includes(STOCK);
export const needsToken = ({ operation }: Called): boolean =>
  operation.security.every((requirement) => Object.keys(requirement).length > 0);

export interface Listed {
  readonly data: readonly Record<string, unknown>[];
}

interface Refused {
  readonly error?: { readonly details?: { readonly code?: string } };
}
export const codeOf = (body: unknown): string | undefined => (body as Refused | null)?.error?.details?.code;

export interface Session {
  readonly document: OpenApiDocument;
  readonly operations: readonly Called[];
  readonly client: RawClient;
  readonly coverage: ReturnType<typeof createCoverage>;
  /** The codes that were answered, each after its operation. */
  readonly answered: ReadonlySet<string>;
  named(operationId: string): Called;
  /** Sends a request unchanged. @throws Error if the answer breaks the document */
  send(called: Called, address: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends what a client would. */
  call(called: Called, values: Values): Promise<Answer>;
  /** The required parameters of an operation. */
  leastOf(called: Called): Promise<Values>;
}

/** Calls the running app by its own document; every answer is held against it. @param report one that is shown */
export const openSession = async (app: TestApp, report: string): Promise<Session> => {
  const client = rawClient(await listening(app));
  const { bytes: text } = await client.send({ path: `${PREFIX}/cchc-report/openapi.json` });
  const document = JSON.parse(String(text)) as OpenApiDocument;
  const operations = operationsOf(document);
  const check = createChecker(document);
  const coverage = createCoverage(document);
  const token = await apiToken(app.strapi, {
    type: 'custom',
    permissions: ['plugin::cchc-report.records.find'],
  });
  const answered = new Set<string>();

  const send: Session['send'] = async (called, address, headers = {}) => {
    const authorization = needsToken(called) ? { Authorization: `Bearer ${token}` } : {};
    const asked = { path: PREFIX + address, headers: { ...authorization, ...headers } };
    const { status, headers: said, bytes } = await client.send(asked);
    const isJson = said['content-type']?.includes('json') === true;
    const body: unknown = isJson ? JSON.parse(String(bytes)) : null;
    const faults = check(called, { status, headers: said, body });
    if (faults.length > 0) throw new Error(`${address}:\n${faults.join('\n')}`);
    coverage.note(called, status, body);
    const code = codeOf(body);
    if (code !== undefined) answered.add(`${called.operation.operationId} ${code}`);
    return { status, headers: said, body };
  };

  const call: Session['call'] = (called, values) => {
    const { address, headers } = requestOf(called, values);
    return send(called, address, headers);
  };

  const ids = new Map<string, string>();
  /** Of the first record of a list. */
  const idOf = async (path: string): Promise<string> => {
    const list = operations.find((one) => one.path === path);
    if (list === undefined) throw new Error(`no list ${path}`);
    const { body } = await call(list, { 'pagination[pageSize]': 1 });
    return String((body as Listed).data[0]?.['documentId']);
  };

  const leastOf: Session['leastOf'] = async ({ path, parameters }) => {
    if (path.startsWith('/cchc-report/reports/')) return { documentId: report };
    if (path.endsWith('/{documentId}')) {
      const list = path.replace('/{documentId}', '');
      const documentId = ids.get(list) ?? (await idOf(list));
      ids.set(list, documentId);
      return { documentId };
    }
    const required = parameters.filter((parameter) => parameter.required === true);
    return Object.fromEntries(required.map(({ name, example }) => [name, example]));
  };

  const named = (operationId: string): Called => {
    const found = operations.find(({ operation }) => operation.operationId === operationId);
    if (found === undefined) throw new Error(`no operation ${operationId}`);
    return found;
  };

  return { document, operations, client, coverage, answered, named, send, call, leastOf };
};
