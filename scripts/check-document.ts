import { runCommand } from '../src/packages/nd30-check/src/command';

/** `npm run check-document`: the command `nd30-check`, called from the folder that npm was called from. */
const caller = {
  command: 'npm run check-document --',
  folder: process.env['INIT_CWD'] ?? process.cwd(),
};

void runCommand(process.argv.slice(2), caller).then(({ exitCode, out, err }) => {
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = exitCode;
});
