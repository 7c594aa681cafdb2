import { ScriptError } from './scriptError';
import { GENERATED } from './secrets';

/** Values that examples and templates print, Strapi's own `.env.example` among them. */
const PLACEHOLDERS: readonly RegExp[] = [
  /to[-_ ]?be[-_ ]?modified/i,
  /(?:change|replace)[-_ ]?(?:me|this|it)/i,
  /your[-_ ]?(?:own|secret|key|salt|password)/i,
  /placeholder|example[-_ ]?(?:secret|key|salt)/i,
  // As in "xxxxxxxx", "<secret>" and "********".
  /^(.)\1*$/,
  /^<.*>$/,
];

const isPlaceholder = (value: string): boolean => PLACEHOLDERS.some((pattern) => pattern.test(value));

/** @throws ScriptError for the first secret that everybody could know; one of several keys is enough */
export function refusePlaceholders(environment: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(GENERATED)) {
    const values = (environment[name] ?? '').split(',').map((value) => value.trim());
    if (values.some((value) => value !== '' && isPlaceholder(value)))
      throw new ScriptError(
        `${name} vẫn là giá trị mẫu; hãy đặt giá trị thật, hoặc để trống để hệ thống tự sinh.`,
      );
  }
}
