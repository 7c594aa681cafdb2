import type { Called, Parameter } from './document';

export type Value = string | number | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** Those that mean something together alone. */
export const TOGETHER: Readonly<Record<string, Values>> = {
  from: { period: 'custom', from: '2024-01-01', to: '2024-03-31' },
  to: { period: 'custom', from: '2024-01-01', to: '2024-03-31' },
  by: { by: 'kind', key: 'news' },
  key: { by: 'kind-channel', key: 'news/cong-ttdt' },
};

const textOf = (value: Value): string => (Array.isArray(value) ? value.join(',') : String(value));

/** A request that a client makes from the document. */
export interface Request {
  /** Below the address of the API. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

const query = (parameters: readonly Parameter[], values: Values): string => {
  const search = new URLSearchParams();
  for (const { name, in: where } of parameters) {
    const value = values[name];
    if (where === 'query' && value !== undefined) search.append(name, textOf(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

/** @throws Error for a value of no parameter */
export const requestOf = ({ path, parameters, operation }: Called, values: Values): Request => {
  const names = parameters.map(({ name }) => name);
  const strange = Object.keys(values).filter((name) => !names.includes(name));
  if (strange.length > 0) throw new Error(`${operation.operationId} has no ${strange.join(', ')}`);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(textOf(values[name] ?? '')),
  );
  const headers = parameters.flatMap(({ name, in: where }) =>
    where === 'header' && values[name] !== undefined ? [[name, textOf(values[name])] as const] : [],
  );
  return { address: filled + query(parameters, values), headers: Object.fromEntries(headers) };
};
