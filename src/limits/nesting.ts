/** Maximum nesting of a body. The admin's deepest body has about ten levels. */
const MAX_DEPTH = 64;
/** Maximum number of values in a body. The largest permission form has some ten thousand. */
const MAX_MEMBERS = 50_000;
/** Maximum nesting of a query parameter, as in Strapi's parser. */
const MAX_PARAMETER_DEPTH = 20;

/** An opening bracket in a parameter name, encoded or not. */
const OPENINGS = /\[|%5b/gi;

const listMembers = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
};

/**
 * Describes why a body is too deep or too large, in English for developers; null if the recursive readers can handle
 * it. Iterates level by level, without recursion.
 */
export const findBodyFault = (body: unknown): string | null => {
  let members = 0;
  let level = listMembers(body);
  for (let depth = 1; level.length > 0; depth += 1) {
    members += level.length;
    if (members > MAX_MEMBERS) return `More than ${MAX_MEMBERS} values`;
    if (depth > MAX_DEPTH) return `Nested deeper than ${MAX_DEPTH} levels`;
    level = level.flatMap(listMembers);
  }
  return null;
};

/** Describes why a query string is nested too deeply; null if it is not. */
export const findQueryFault = (querystring: string): string | null =>
  querystring.split('&').some((part) => {
    const [name = ''] = part.split('=', 1);
    return (name.match(OPENINGS)?.length ?? 0) > MAX_PARAMETER_DEPTH;
  })
    ? `Nested deeper than ${MAX_PARAMETER_DEPTH} levels`
    : null;
