import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { wholeNumber } from '../contract/query';
import { ReportError } from '../domain/errors';
import { readBody, readCommand, readQuery, refuseParameters } from './input';

const QUERY = {
  kind: z.enum(['draft', 'issued']),
  day: z
    .string()
    .transform((): string => {
      throw new ReportError('date_invalid', { value: 'x' });
    })
    .optional(),
  page: wholeNumber(1, 100).default(1),
  note: z.string().optional(),
};

/** The code of a refusal and the parameter or field it names. */
const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return [error.code, error.params['name'] ?? error.params['reason']];
  }
};

const query = (querystring: string): unknown => refusal(() => readQuery({ querystring }, QUERY));

it('reads each field of a query, and takes an empty value for none', () => {
  expect(query('kind=draft&page=07')).toEqual({ kind: 'draft', page: 7 });
  expect(query('page=&kind=issued&day=')).toEqual({ kind: 'issued', page: 1 });
});

it.each([
  ['', 'parameter_missing', 'kind'],
  ['kind=', 'parameter_missing', 'kind'],
  ['kind=other', 'parameter_invalid', 'kind'],
  ['kind=draft&page=0', 'parameter_invalid', 'page'],
  ['kind=draft&page=101', 'parameter_invalid', 'page'],
  ['kind=draft&page=1.5', 'parameter_invalid', 'page'],
  ['kind=draft&page=0000000001', 'parameter_invalid', 'page'],
  ['kind=draft&x=1', 'parameter_unknown', 'x'],
  ['kind=draft&constructor=1', 'parameter_unknown', 'constructor'],
  ['kind=draft&__proto__=1', 'parameter_unknown', '__proto__'],
  ['kind=draft&kind=draft', 'parameter_repeated', 'kind'],
  ['kind=draft&note=a%00b', 'parameter_invalid', 'note'],
])('refuses "%s" with %s, naming %s', (querystring, code, name) => {
  expect(query(querystring)).toEqual([code, name]);
});

it('refuses a value of more than 200 letters', () => {
  expect(query(`kind=draft&note=${'a'.repeat(201)}`)).toEqual(['parameter_invalid', 'note']);
});

it('names the first wrong field in the order of the shape, whatever the order of the query', () => {
  expect(query('page=0&day=x&kind=other')).toEqual(['parameter_invalid', 'kind']);
  expect(query('page=0&day=x&kind=draft')).toEqual(['date_invalid', undefined]);
  expect(query('page=0&kind=draft&x=1')).toEqual(['parameter_unknown', 'x']);
});

it('refuses any parameter where there is nothing to choose', () => {
  expect(refusal(() => refuseParameters({ querystring: 'toString=1' }))).toEqual([
    'parameter_unknown',
    'toString',
  ]);
  expect(refusal(() => refuseParameters({ querystring: '' }))).toBeUndefined();
});

const BODY = z.strictObject({ version: z.int(), sections: z.array(z.strictObject({ key: z.string() })) });
const body = (sent: unknown): unknown =>
  refusal(() => readBody({ request: { body: sent } } as unknown as Context, BODY));

it.each([
  [undefined, 'version'],
  ['text', 'body'],
  [{ version: 1, sections: [{ key: 1 }] }, 'sections.0.key'],
  [{ version: 1, sections: [], more: 1 }, 'more'],
])('refuses the body %j, naming %s', (sent, path) => {
  expect(body(sent)).toEqual(['body_invalid', path]);
});

it('reads a body exactly as its schema has it', () => {
  const sent = { version: 1, sections: [{ key: 'results' }] };
  expect(body(sent)).toEqual(sent);
});

it('refuses parameters beside a command, even with a right body', () => {
  const ctx = { querystring: 'x=1', request: { body: { version: 1, sections: [] } } } as unknown as Context;
  expect(refusal(() => readCommand(ctx, BODY))).toEqual(['parameter_unknown', 'x']);
});
