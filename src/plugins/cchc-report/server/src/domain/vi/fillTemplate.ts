/**
 * Puts values in the `{name}` places of a wording from a data file. The values are taken as they are: braces in a value
 * are never read as a place.
 * @throws Error when the wording names a value that is not given: a fault of the data file, not of the user
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The wording "${template}" needs a value for "${name}".`);
    return String(value);
  });
}
