import { spawn } from 'node:child_process';
import { WHOLE_RUN } from './wholeRun';

/** A part of `npm test`: an npm script that runs beside others. */
export interface Stage {
  readonly name: string;
  /** The npm script and its arguments. */
  readonly script: readonly string[];
  /** Its output is shown as it comes; that of the others when they end, so that lines do not mix. */
  readonly live?: boolean;
}

export interface Ended {
  readonly name: string;
  readonly endedWell: boolean;
  readonly seconds: number;
}

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
      const ended = { name, endedWell: status === 0, seconds: Math.round((Date.now() - started) / 1000) };
      console.log(`${ended.endedWell ? 'ok' : 'FAILED'}: ${name} (${ended.seconds} s)`);
      resolve(ended);
    });
  });

/** Runs stages one after another. */
export const inTurn = async (stages: readonly Stage[]): Promise<readonly Ended[]> => {
  const ended: Ended[] = [];
  for (const stage of stages) ended.push(await runStage(stage));
  return ended;
};
