import { buildAll } from './lib/build';
import { withDatabase } from './lib/database';
import { prepareEnvironment } from './lib/environment';
import { Interrupted } from './lib/interruption';
import { runScript } from './lib/runScript';
import { describeError, ScriptError } from './lib/scriptError';
import { withStrapi } from './lib/strapi';
import { COULD_NOT_CHECK, verificationText, verify } from './lib/verification';

/** `npm run verify`: ends with 0 if everything issued is unchanged, 1 if not, 2 if it could not check. */
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
