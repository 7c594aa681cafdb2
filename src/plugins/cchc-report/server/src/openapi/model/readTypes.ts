import words from '../../translations/openapi.vi.json';
import type { FieldKind, PublicField, PublicModel, PublicType } from './fields';
import type {
  AppWords,
  DeclaredAttribute,
  DeclaredContent,
  DeclaredModel,
  DeclaredType,
} from './contentModel';

/** The default length of Strapi's short texts: longer ones are titles and addresses. */
const SHORT_TEXT = 255;

const BUILT_IN: Readonly<Record<string, string>> = words.builtInFields;

/** `procedure-change`, `plan.objective` -> `ProcedureChange`, `PlanObjective`. */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|[^a-z\d]+)([a-z\d])/gi, (_, letter: string) => letter.toUpperCase());

const TEXTS = ['string', 'uid', 'email'];
const WRITINGS = ['text', 'richtext'];
const PLAIN: Readonly<Record<string, 'day' | 'instant' | 'integer' | 'decimal' | 'flag'>> = {
  date: 'day',
  datetime: 'instant',
  integer: 'integer',
  decimal: 'decimal',
  float: 'decimal',
  boolean: 'flag',
};

interface Reading {
  readonly content: DeclaredContent;
  /** The type whose words are asked for; a component is named by the first type that has it. */
  readonly owner: string;
  readonly path: readonly string[];
}

/** Other types promise no form. */
const valueKind = (attribute: DeclaredAttribute, choices: ReturnType<AppWords['choices']>): FieldKind => {
  const { type } = attribute;
  const plain = PLAIN[type];
  if (plain !== undefined) return { kind: plain };
  if (type === 'enumeration') {
    const label = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
    return {
      kind: 'choice',
      choices: (attribute.enum ?? []).map((value) => ({ value, label: label(value) })),
    };
  }
  if (WRITINGS.includes(type)) return { kind: 'writing' };
  const isLong = (attribute.maxLength ?? 0) > SHORT_TEXT || attribute.column?.type === 'text';
  return TEXTS.includes(type) ? { kind: 'text', isLong } : { kind: 'json' };
};

const relationTo = ({ singularName, key }: DeclaredType, isMany: boolean): FieldKind => ({
  kind: 'relation',
  target: pascalCase(singularName),
  key: key ?? 'documentId',
  isMany,
});

/** Undefined: it leads to what the document does not describe. */
const findKind = (
  attribute: DeclaredAttribute,
  { content, owner, path }: Reading,
  name: string,
): FieldKind | undefined => {
  if (attribute.type === 'relation') {
    const target = content.types.find(({ uid }) => uid === attribute.target);
    return target === undefined
      ? undefined
      : relationTo(target, attribute.relation?.endsWith('ToMany') === true);
  }
  if (attribute.type === 'media') return { kind: 'media', isMany: attribute.multiple === true };
  if (attribute.component !== undefined) {
    const isMany = attribute.repeatable === true;
    return path.length > 0 ? undefined : { kind: 'parts', model: pascalCase(attribute.component), isMany };
  }
  return valueKind(attribute, content.words.choices(owner, [...path, name]));
};

const readFields = ({ attributes }: DeclaredModel, reading: Reading): PublicField[] =>
  Object.entries(attributes).flatMap(([name, attribute]): PublicField[] => {
    const is = findKind(attribute, reading, name);
    if (is === undefined) return [];
    const path = [...reading.path, name];
    const { words: app } = reading.content;
    const builtIn = BUILT_IN[name];
    return [
      {
        name,
        label: builtIn ?? app.fieldLabel(reading.owner, path),
        isFilled: builtIn !== undefined || app.isFilled(reading.owner, path),
        is,
      },
    ];
  });

const addIdentifiers = (fields: readonly PublicField[], ...names: readonly ('id' | 'documentId')[]) => [
  ...names.map((name): PublicField => ({
    name,
    label: words.builtInFields[name],
    isFilled: true,
    is: name === 'id' ? { kind: 'id' } : { kind: 'text', isLong: false },
  })),
  ...fields,
];

const readType = (content: DeclaredContent, type: DeclaredType): PublicType => ({
  name: pascalCase(type.singularName),
  plural: type.pluralName,
  pluralName: pascalCase(type.pluralName),
  label: content.words.typeLabel(type.uid),
  fields: addIdentifiers(readFields(type, { content, owner: type.uid, path: [] }), 'id', 'documentId'),
});

const readComponent = (content: DeclaredContent, component: DeclaredModel): PublicModel[] => {
  const uses = content.types.flatMap(({ uid, attributes }) =>
    Object.entries(attributes)
      .filter(([, attribute]) => attribute.component === component.uid)
      .map(([name]) => ({ owner: uid, path: [name] })),
  );
  const [use] = uses;
  if (use === undefined) return [];
  return [
    {
      name: pascalCase(component.uid),
      label: content.words.fieldLabel(use.owner, use.path),
      fields: addIdentifiers(readFields(component, { content, ...use }), 'id'),
    },
  ];
};

/** The types as the public reads them, and the parts that stand in them. Parts within parts are not described. */
export const readTypes = (
  content: DeclaredContent,
): { types: readonly PublicType[]; parts: readonly PublicModel[] } => ({
  types: content.types.map((type) => readType(content, type)),
  parts: content.components.flatMap((component) => readComponent(content, component)),
});
