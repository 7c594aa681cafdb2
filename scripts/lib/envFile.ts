import { parseEnv } from 'node:util';

/** Variables by name; an empty string counts as not set. */
export type Variables = Readonly<Record<string, string | undefined>>;

const HEADER = '# Sinh ra ở lần khởi động đầu tiên. Giữ kín tệp này và sao lưu cùng cơ sở dữ liệu.\n';

export function readVariables(text: string): Record<string, string | undefined> {
  return parseEnv(text);
}

/**
 * Adds to the text of `.env` each generated variable that neither the file nor the environment gives: on its empty line `NAME=` if
 * there is one, otherwise at the end. Existing values never change.
 */
export function completeEnvFile(
  text: string,
  environment: Variables,
  generators: Readonly<Record<string, () => string>>,
): string {
  const present = readVariables(text);
  return Object.entries(generators)
    .filter(([name]) => !present[name] && !environment[name])
    .reduce((completed, [name, generate]) => setVariable(completed, name, generate()), text);
}

/** Sets variables in the text of `.env`, each on its line if it has one, otherwise at the end. */
export function replaceVariables(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((changed, [name, value]) => {
    const line = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=.*$`, 'm');
    return line.test(changed)
      ? changed.replace(line, () => `${name}=${value}`)
      : setVariable(changed, name, value);
  }, text);
}

/** Returns the variables of the file that the environment does not set, or sets to nothing. */
export function missingFrom(environment: Variables, text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(readVariables(text))) {
    if (value && !environment[name]) found[name] = value;
  }
  return found;
}

function setVariable(text: string, name: string, value: string): string {
  const empty = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=[ \\t]*(?:""|'')?[ \\t]*(?:#.*)?$`, 'm');
  if (empty.test(text)) return text.replace(empty, () => `${name}=${value}`);
  const start = text === '' ? HEADER : text.replace(/([^\n])$/, '$1\n');
  return `${start}${name}=${value}\n`;
}
