import { ReportError } from '../../../domain/errors';
import type { ReadingLimits } from '../limits';

/**
 * Parses JSON after measuring it: a few bytes can expand to a thousand times their size in memory.
 * @throws ReportError `import_json_shape` for text that is not JSON or nested too deep, `import_too_long` for too many values
 */
export function parseJson(text: string, limits: Pick<ReadingLimits, 'jsonDepth' | 'jsonValues'>): unknown {
  const { depth, values } = measure(text);
  if (depth > limits.jsonDepth) throw new ReportError('import_json_shape');
  if (values > limits.jsonValues) throw new ReportError('import_too_long');
  try {
    return JSON.parse(text);
  } catch {
    throw new ReportError('import_json_shape');
  }
}

/** The depth and an upper bound of the number of values; also for text that is not JSON. */
function measure(text: string): { readonly depth: number; readonly values: number } {
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
