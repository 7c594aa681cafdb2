import { ReportError } from '../../../domain/errors';
import type { ReadingLimits } from '../limits';

/**
 * JSON as a value, measured before it is held: a few bytes can stand for a thousand times their memory.
 * @throws ReportError `import_json_shape` for what is no JSON or nested too deep, `import_too_long` for too many values
 */
export function parseJson(text: string, limits: Pick<ReadingLimits, 'jsonDepth' | 'jsonValues'>): unknown {
  const { depth, values } = measured(text);
  if (depth > limits.jsonDepth) throw new ReportError('import_json_shape');
  if (values > limits.jsonValues) throw new ReportError('import_too_long');
  try {
    return JSON.parse(text);
  } catch {
    throw new ReportError('import_json_shape');
  }
}

/** The deepest nesting and about how many values; of what is no JSON, never too few. */
function measured(text: string): { readonly depth: number; readonly values: number } {
  let open = 0;
  let depth = 0;
  let values = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') {
      open += 1;
      values += 1;
      depth = Math.max(depth, open);
    } else if (character === ']' || character === '}') open -= 1;
    else if (character === ',') values += 1;
  }
  return { depth, values };
}
