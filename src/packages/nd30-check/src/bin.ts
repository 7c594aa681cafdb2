import { runCommand } from './command';

void runCommand(process.argv.slice(2), { command: 'nd30-check', folder: process.cwd() }).then(
  ({ exitCode, out, err }) => {
    process.stdout.write(out);
    process.stderr.write(err);
    process.exitCode = exitCode;
  },
);
