import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { interruptionSignal } from './interruption';
import { inProject } from './project';
import { ScriptError } from './scriptError';

export interface Tool {
  /** The npm package that brings the program, and the program's name in its `bin`. */
  package: string;
  bin: string;
  args: readonly string[];
  cwd: string;
  /** Added to the environment. */
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program of an installed package with this Node, without a shell, and sends its output to a log file.
 * @param failure the start of the line when it fails, in Vietnamese
 * @throws ScriptError with the error from its output and the path of the log
 */
export async function runTool(tool: Tool, logName: string, failure: string): Promise<void> {
  mkdirSync(inProject('.cache'), { recursive: true });
  const log = inProject('.cache', logName);
  const output = openSync(log, 'w');
  try {
    const code = await startTool(tool, ['ignore', output, output]).ended;
    if (code === 0 || interruptionSignal.aborted) return;
  } finally {
    closeSync(output);
  }
  const said = readFileSync(log, 'utf8');
  if (/ENOSPC|No space left on device/i.test(said)) throw new ScriptError(`${failure}: ổ đĩa đã đầy.`);
  throw new ScriptError(`${failure}: ${lastComplaint(said)} (xem ${path.relative(inProject(), log)}).`);
}

/** A program that runs beside the script. */
export interface RunningTool {
  /** Its exit code. */
  readonly ended: Promise<number>;
}

/**
 * Starts a program beside the script; the first signal to the script ends it.
 * @param output where it prints to; a function takes it line by line
 */
export function startTool(
  tool: Tool,
  output: 'inherit' | ['ignore', number, number] | ((line: string) => void),
): RunningTool {
  const child = spawn(process.execPath, [binPath(tool), ...tool.args], {
    cwd: tool.cwd,
    stdio: typeof output === 'function' ? ['ignore', 'pipe', 'pipe'] : output,
    env: { ...process.env, ...tool.env },
  });
  if (typeof output === 'function')
    for (const input of [child.stdout, child.stderr])
      if (input !== null) createInterface({ input }).on('line', output);
  const end = () => child.kill('SIGTERM');
  interruptionSignal.addEventListener('abort', end);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  }).finally(() => interruptionSignal.removeEventListener('abort', end));
  return { ended };
}

function binPath(tool: Tool): string {
  const manifest = createRequire(inProject('package.json')).resolve(`${tool.package}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[tool.bin];
  if (file === undefined)
    throw new ScriptError(`Gói ${tool.package} không có chương trình ${tool.bin}; hãy chạy lại npm ci.`);
  return path.join(path.dirname(manifest), file);
}

/** Finds the line of a build log that names the error, without terminal colours. */
function lastComplaint(output: string): string {
  const escape = String.fromCharCode(27);
  const lines = output
    .split('\n')
    .map((line) => line.replaceAll(new RegExp(`${escape}\\[[\\d;]*[A-Za-z]`, 'g'), '').trim())
    .filter((line) => line !== '' && !line.startsWith('at '));
  return lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'không rõ nguyên nhân';
}
