import type { Core } from '@strapi/strapi';
import limitTo from 'p-limit';
import type { TabularFile } from '../reading';
import { ReportError } from '../../domain/errors';
import { getService } from '../../services/getService';

/** Files that may wait to be read; each may take some twenty megabytes. */
const PLACES = 4;
/** Ten thousand rows take a second or two; the rest is for a machine that writes reports meanwhile. */
const LONGEST_SECONDS = 60;

/** Reads files that people send, in a thread and one at a time: what a file was made to do to its reader ends with it. */
export const createReadingService = ({ strapi }: { strapi: Core.Strapi }) => {
  const oneAtATime = limitTo(1);
  let taken = 0;

  return {
    /** @throws ReportError `import_busy`, `import_timeout`, `import_failed`, and what reading refuses */
    async read(bytes: Uint8Array, fileName: string): Promise<TabularFile> {
      if (taken >= PLACES) throw new ReportError('import_busy');
      taken += 1;
      try {
        const bounds = { seconds: LONGEST_SECONDS, late: 'import_timeout', broken: 'import_failed' } as const;
        return await oneAtATime(() => getService(strapi, 'threads').run('read', { bytes, fileName }, bounds));
      } finally {
        taken -= 1;
      }
    },
  };
};
