import path from 'node:path';
import { parseArgs } from 'node:util';
import { errorCode, errorMessage } from 'postgres-launcher';
import { ScriptError } from './scriptError';

/** Arguments of `npm run report`. The plugin validates agency, period, cut-off and dates, and has their defaults. */
export interface ReportRequest {
  agency: string | undefined;
  period: string;
  cutoff: string | undefined;
  from: string | undefined;
  to: string | undefined;
  /** `all`, `none` or ids with commas between. */
  appendices: string | undefined;
  medium: string | undefined;
  size: string | undefined;
  /** With the figures of the offices that the agency succeeded. */
  predecessors?: boolean;
  /** By the extension of the file name; default: docx. */
  format: string | undefined;
  /** Default: the report's own file name in `out/`. */
  out: string | undefined;
}

/** As the plugin writes them. */
const FORMATS = ['docx', 'xlsx', 'html', 'pdf', 'odt'];

export const USAGE =
  'Cách dùng: npm run report -- --agency ich-hau --period 2024-H1 [--cutoff calendar] [--from YYYY-MM-DD --to YYYY-MM-DD] [--appendices all] [--medium paper|electronic] [--size 13|14] [--predecessors] --out TỆP.docx';

const BAD_ARGUMENTS = 2;

/** @throws ScriptError with exit code 2 and one line */
export function parseReportArguments(args: readonly string[]): ReportRequest {
  const { predecessors = false, ...texts } = readOptions(args);
  const { agency, period, cutoff, from, to, out, appendices, medium, size } = texts;
  const custom = period ?? (from !== undefined || to !== undefined ? 'custom' : undefined);
  if (custom === undefined) throw refusal('Chưa chọn kỳ báo cáo (--period).');
  const format = out === undefined ? undefined : path.extname(out).slice(1).toLowerCase();
  if (format !== undefined && !FORMATS.includes(format)) {
    throw refusal(`Tên tệp ${out} phải có đuôi ${FORMATS.map((each) => `.${each}`).join(', ')}.`);
  }
  return { agency, period: custom, cutoff, from, to, out, appendices, medium, size, predecessors, format };
}

interface Options extends Readonly<Record<string, string | boolean | undefined>> {
  readonly agency?: string;
  readonly period?: string;
  readonly cutoff?: string;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly appendices?: string;
  readonly medium?: string;
  readonly size?: string;
  readonly predecessors?: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values, tokens } = parse(args);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (seen.has(token.name)) throw refusal(`Tham số --${token.name} chỉ được ghi một lần.`);
    if (token.value === '') throw refusal(`Tham số --${token.name} chưa có giá trị.`);
    seen.add(token.name);
  }
  return values;
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        agency: text,
        period: text,
        cutoff: text,
        from: text,
        to: text,
        out: text,
        appendices: text,
        medium: text,
        size: text,
        predecessors: { type: 'boolean' },
      },
      strict: true,
      allowPositionals: false,
      tokens: true,
    });
  } catch (error) {
    throw refusal(wordParseError(error));
  }
}

function wordParseError(error: unknown): string {
  const message = errorMessage(error);
  const named = /'(--?[^\s'<]*)/.exec(message)?.[1] ?? /'([^']*)'/.exec(message)?.[1] ?? '';
  const code = errorCode(error);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Không có tham số ${named}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `Không hiểu “${named}”.`;
  return `Tham số ${named} chưa có giá trị.`;
}

function refusal(message: string): ScriptError {
  return new ScriptError(`${message} ${USAGE}`, BAD_ARGUMENTS);
}
