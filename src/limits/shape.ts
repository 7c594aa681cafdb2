/** Levels of lists and objects in a body. The deepest that the admin sends has about ten. */
const MAX_DEPTH = 64;
/** Members of all lists and objects of a body together. The largest form of permissions has some ten thousand. */
const MAX_MEMBERS = 50_000;
/** Levels of one parameter of an address, as many as Strapi reads. */
const MAX_PARAMETER_DEPTH = 20;

/** Opening brackets in the name of a parameter, encoded or not. */
const OPENINGS = /\[|%5b/gi;

const membersOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
};

/**
 * Describes the fault in the shape of a body, in English for developers; null when the recursive readers behind can take it.
 * Walks level by level, without recursion.
 */
export const bodyFault = (body: unknown): string | null => {
  let members = 0;
  let level = membersOf(body);
  for (let depth = 1; level.length > 0; depth += 1) {
    members += level.length;
    if (members > MAX_MEMBERS) return `More than ${MAX_MEMBERS} values`;
    if (depth > MAX_DEPTH) return `Nested deeper than ${MAX_DEPTH} levels`;
    level = level.flatMap(membersOf);
  }
  return null;
};

/** The same for the query of an address, as it stands in the address. */
export const queryFault = (querystring: string): string | null =>
  querystring.split('&').some((part) => {
    const [name = ''] = part.split('=', 1);
    return (name.match(OPENINGS)?.length ?? 0) > MAX_PARAMETER_DEPTH;
  })
    ? `Nested deeper than ${MAX_PARAMETER_DEPTH} levels`
    : null;
