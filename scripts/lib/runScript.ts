import { watchSignals, Interrupted } from './interruption';
import { PROJECT } from './project';
import { describeError } from './scriptError';

const HELP: readonly string[] = ['--help', '-h'];
/** The same as `engines` in package.json. */
const OLDEST_NODE = [20, 19] as const;

/**
 * Runs a script and ends the process with its exit code (default 0). An error is one Vietnamese line on stderr and its exit code;
 * `CCHC_DEBUG=1` adds the stack. `--help` prints the usage of a script that takes arguments.
 */
export async function runScript(main: () => Promise<void> | Promise<number>, usage?: string): Promise<never> {
  if (usage !== undefined && process.argv.slice(2).some((one) => HELP.includes(one))) {
    console.log(usage);
    process.exit(0);
  }
  process.chdir(PROJECT);
  process.exit(await runToExitCode(main));
}

async function runToExitCode(main: () => Promise<void> | Promise<number>): Promise<number> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Cần Node.js ${OLDEST_NODE.join('.')} trở lên; máy này đang dùng ${process.version}.`);
    return 1;
  }
  watchSignals();
  process.once('uncaughtException', (error) => process.exit(report(error)));
  try {
    const code = await main();
    return typeof code === 'number' ? code : 0;
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  if (process.env['CCHC_DEBUG'] === '1') console.error(error);
  if (error instanceof Interrupted) {
    console.error(error.message);
    return error.exitCode;
  }
  const { line, exitCode } = describeError(error);
  console.error(line);
  return exitCode;
}
