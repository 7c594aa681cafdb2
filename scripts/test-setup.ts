/** `npm run test:setup`: brings the programs that the tests start and npm does not. Also the first step of `npm test`. */
import { bringTestPrograms } from './lib/bringTestPrograms';

process.exitCode = bringTestPrograms() ? 0 : 1;
