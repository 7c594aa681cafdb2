import type { Called } from './document';

/** The values that a parameter with a list offers, but for the one that means all. */
export const choicesOf = ({ parameters }: Called, name: string): readonly string[] => {
  const schema = parameters.find((parameter) => parameter.name === name)?.schema;
  const { items } = schema?.oneOf?.[0] ?? schema ?? {};
  return (items?.enum ?? []).filter((value) => value !== null);
};

/** The relations of a record. */
export const tiesOf = (called: Called): readonly string[] =>
  choicesOf(called, 'populate').filter((way) => !way.includes('.'));
