import { buildAll } from './lib/build';
import { withDatabase } from './lib/database';
import { prepareEnvironment } from './lib/environment';
import { Interrupted } from './lib/interruption';
import { runScript } from './lib/runScript';
import { describeError, ScriptError } from './lib/scriptError';
import { withStrapi } from './lib/strapi';
import { COULD_NOT_CHECK, verificationText, verify } from './lib/verification';

/** `npm run verify`: 0 when all that was issued is as it was issued, 1 when not, 2 when that could not be looked at. */
void runScript(async () => {
  try {
    process.env['NODE_ENV'] ||= 'production';
    prepareEnvironment();
    return await withDatabase(async () => {
      await buildAll();
      return withStrapi({ serveAdminPanel: false, logLevel: 'error' }, async (strapi) => {
        const verification = await verify(strapi);
        console.log(verificationText(verification));
        return verification.faults.length === 0 ? 0 : 1;
      });
    });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    throw new ScriptError(describeError(error).line, COULD_NOT_CHECK, { cause: error });
  }
});
