import { at, type Called, type OpenApiDocument, type Schema } from './document';

const inner = (schema: Schema): readonly Schema[] => [
  ...(schema.allOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.items === undefined ? [] : [schema.items]),
  ...Object.values(schema.properties ?? {}),
];

const nameOf = ({ $ref = '' }: Schema): string => $ref.split('/').at(-1) ?? '';

/** `Article.title`, `FiguresAnswer.data.period`: every property that the document gives its schemas. */
const propertiesOf = (schema: Schema, prefix: string): string[] =>
  Object.entries(schema.properties ?? {})
    .flatMap(([name, property]) => [`${prefix}.${name}`, ...propertiesOf(property, `${prefix}.${name}`)])
    .concat(
      inner(schema)
        .filter((part) => !Object.values(schema.properties ?? {}).includes(part))
        .flatMap((part) => propertiesOf(part, prefix)),
    );

/** Values that files of this machine's own store never have, and a library elsewhere may give. */
export const FOREIGN_VALUES = ['MediaFormat.path', 'Media.previewUrl', 'Media.provider_metadata'];

/** Notes which properties of the document's schemas answers have, with another value than null. */
export const createCoverage = (document: OpenApiDocument) => {
  const seen = new Set<string>();

  const note = (schema: Schema, value: unknown, prefix: string): void => {
    if (schema.$ref !== undefined) {
      note(at(document, schema.$ref.slice(1)) as Schema, value, nameOf(schema));
      return;
    }
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? [])]) note(part, value, prefix);
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const { items } = schema;
      if (items !== undefined) value.forEach((item: unknown) => note(items, item, prefix));
      return;
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!(name in value)) continue;
      const held: unknown = Reflect.get(value, name);
      if (held !== null || property.type === 'null') seen.add(`${prefix}.${name}`);
      note(property, held, `${prefix}.${name}`);
    }
  };

  return {
    note({ responses }: Called, status: number, body: unknown): void {
      const schema = responses[String(status)]?.part.content?.['application/json']?.schema;
      if (schema !== undefined) note(schema, body, '');
    },
    /** Properties that no answer had. */
    missing: (): string[] =>
      Object.entries(document.components.schemas)
        .flatMap(([name, schema]) => propertiesOf(schema, name))
        .filter((property) => !seen.has(property)),
  };
};
