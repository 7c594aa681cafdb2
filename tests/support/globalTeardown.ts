import { createRequire } from 'node:module';
import type { Kept } from './outside';
import { stopTestServer } from './server';

/** Where the suites ran in this process, the app that they shared runs still. */
export default async (): Promise<void> => {
  const { kept } = createRequire(__filename)('./appEnvironment.js') as { readonly kept: Kept };
  await kept.app?.strapi.destroy();
  await stopTestServer();
};
