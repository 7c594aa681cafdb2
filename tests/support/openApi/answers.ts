import type Ajv2020 from 'ajv/dist/2020';
import type * as Formats from 'ajv-formats';
import type { Called, OpenApiDocument } from './document';
import { outside } from '../outside';

// Compiled validators are Node's own functions: their errors are of no class of the suite.
const { Ajv2020: Ajv } = outside.require('ajv/dist/2020') as { Ajv2020: typeof Ajv2020 };
const formats = outside.require('ajv-formats') as typeof Formats.default;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

const ID = 'openapi.json';

const escaped = (name: string): string =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Says what of an answer is not as the document has it; nothing when all is. */
export const createChecker = (document: OpenApiDocument) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  ajv.addSchema(document, ID);

  const faultsOf = (pointer: string, value: unknown): string[] => {
    const validate = ajv.getSchema(`${ID}#${pointer}`);
    if (validate === undefined) return [`no schema at ${pointer}`];
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };

  const headerFaults = (called: Called, status: string, { headers }: Answer): string[] => {
    const described = called.responses[status]?.part.headers ?? {};
    return Object.entries(described).flatMap(([name, header]) => {
      const { required, schema } =
        '$ref' in header ? (document.components.headers[header.$ref.split('/').at(-1) ?? ''] ?? {}) : header;
      const value = headers[name.toLowerCase()];
      if (value === undefined) return required === true ? [`no header ${name}`] : [];
      const sent = schema?.type === 'integer' ? Number(value) : value;
      return ajv.validate(schema ?? {}, sent) ? [] : [`header ${name}: ${value}`];
    });
  };

  return (called: Called, answer: Answer): string[] => {
    const status = String(answer.status);
    const response = called.responses[status];
    if (response === undefined) return [`status ${status} is not described`];
    const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
    const content = response.part.content;
    if (content === undefined) return headerFaults(called, status, answer);
    const described = content[type];
    if (described === undefined) return [`${status} as ${type} is not described`];
    const pointer = `${response.pointer}/content/${escaped(type)}/schema`;
    return [
      ...headerFaults(called, status, answer),
      ...(described.schema === undefined ? [] : faultsOf(pointer, answer.body)),
    ];
  };
};

export type Checker = ReturnType<typeof createChecker>;
