import { spawn } from 'node:child_process';
import { WHOLE_RUN } from './runKind';

/** A part of `npm test`: an npm script that runs beside others. */
export interface Stage {
  readonly name: string;
  /** The npm script and its arguments. */
  readonly script: readonly string[];
  /** Shows the output at once. The output of other stages is shown when they end, so that lines do not mix. */
  readonly live?: boolean;
}

export interface Ended {
  readonly name: string;
  readonly endedWell: boolean;
  readonly seconds: number;
}

const tell = (name: string, endedWell: boolean, started: number): Ended => {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${endedWell ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return { name, endedWell, seconds };
};

/** Runs a stage to its end. @throws Error when npm cannot be started */
export const runStage = ({ name, script, live = false }: Stage): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const started = Date.now();
    const said: Buffer[] = [];
    const child = spawn('npm', ['run', '--silent', ...script], {
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, [WHOLE_RUN]: 'true' },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(tell(name, status === 0, started));
    });
  });

/** Runs a part of `npm test` in this process and prints its error, if any. */
export const runHere = async (name: string, part: () => Promise<void>): Promise<Ended> => {
  const started = Date.now();
  try {
    await part();
    return tell(name, true, started);
  } catch (error) {
    console.error(error);
    return tell(name, false, started);
  }
};

/** Runs stages one after another. */
export const inTurn = async (stages: readonly Stage[]): Promise<readonly Ended[]> => {
  const ended: Ended[] = [];
  for (const stage of stages) ended.push(await runStage(stage));
  return ended;
};
