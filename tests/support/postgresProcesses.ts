import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The process id of the postmaster of an embedded server. */
export const postmasterOf = (dataDir: string): number =>
  Number(readFileSync(path.join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

const parentOf = (pid: string): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
};

/** Stops every process of a server, as a machine without air does. Linux only. @returns what lets them go on */
export const freezeServer = (dataDir: string): (() => void) => {
  const postmaster = postmasterOf(dataDir);
  // First the one that makes the others.
  process.kill(postmaster, 'SIGSTOP');
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster)
    .map(Number);
  for (const pid of children) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const pid of [postmaster, ...children]) process.kill(pid, 'SIGCONT');
  };
};
