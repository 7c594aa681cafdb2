/** `npm run test:setup`: installs the programs that tests start and npm does not bring. Also the first step of `npm test`. */
import { bringTestPrograms } from './lib/bringTestPrograms';

process.exitCode = bringTestPrograms() ? 0 : 1;
