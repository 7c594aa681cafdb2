import type {
  OpenApiDocument,
  Operation,
  Parameter,
  Response,
  Schema,
} from '../../../src/plugins/cchc-report/server/src/openapi';

/** Reads the value at a JSON pointer (RFC 6901). @throws Error if there is none */
export const at = (document: object, pointer: string): unknown => {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (found === undefined) throw new Error(`nothing at ${pointer}`);
    return found;
  }, document);
};

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** A part of the document, and where it stands: what a reference leads to in its place. */
interface Found<Part> {
  readonly part: Part;
  readonly pointer: string;
}

const follow = <Part extends object>(
  document: OpenApiDocument,
  part: object,
  pointer: string,
): Found<Part> => {
  if (!('$ref' in part)) return { part: part as Part, pointer };
  const target = String(part.$ref).slice(1);
  return { part: at(document, target) as Part, pointer: target };
};

export interface Called {
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** By status, or `default`. */
  readonly responses: Readonly<Record<string, Found<Response>>>;
}

export const operationsOf = (document: OpenApiDocument): readonly Called[] =>
  Object.entries(document.paths).map(([path, { get: operation }]) => {
    const pointer = `/paths/${escaped(path)}/get`;
    const parameters = operation.parameters.map(
      (parameter, index) => follow<Parameter>(document, parameter, `${pointer}/parameters/${index}`).part,
    );
    const responses = Object.entries(operation.responses).map(([status, response]) => [
      status,
      follow<Response>(document, response, `${pointer}/responses/${status}`),
    ]);
    return { path, operation, parameters, responses: Object.fromEntries(responses) };
  });

export type { OpenApiDocument, Operation, Parameter, Response, Schema };
