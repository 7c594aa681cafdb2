import { parseArgs } from 'node:util';
import { errorCode, errorMessage } from '../../database/embedded/errorCode';
import { ScriptError } from './scriptError';

/** Arguments of `npm run check-document`. */
export interface CheckRequest {
  file: string;
  /** The answer as JSON instead of as text. */
  json: boolean;
}

export const CHECK_USAGE = 'Cách dùng: npm run check-document -- TỆP.docx [--json]';

const BAD_ARGUMENTS = 2;

/** @throws ScriptError with exit code 2 and one line */
export function parseCheckArguments(args: readonly string[]): CheckRequest {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined || file === '') throw refusal('Chưa chọn tệp .docx cần kiểm tra.');
  if (others.length > 0) throw refusal('Mỗi lần chỉ kiểm tra một tệp.');
  return { file, json: values.json === true };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    const named = /'(--?[^\s'<]*)/.exec(errorMessage(error))?.[1] ?? '';
    const unknown = errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw refusal(unknown ? `Không có tham số ${named}.` : `Tham số ${named} không nhận giá trị.`);
  }
}

const refusal = (message: string): ScriptError => new ScriptError(`${message} ${CHECK_USAGE}`, BAD_ARGUMENTS);
