import type { Core } from '@strapi/strapi';
import limitTo from 'p-limit';
import type { TabularFile } from '../reading';
import { ReportError } from '../../domain/errors';
import { getService } from '../../services/getService';

/** Files that are read or wait to be; each may take some twenty megabytes. */
const MOST_WAITING = 4;
/** Ten thousand rows take a second or two; a machine that writes reports at the same time needs longer. */
const LONGEST_SECONDS = 60;

/** Reads uploaded files one at a time in a thread, so that a hostile file harms its own thread only. */
export const createReadingService = ({ strapi }: { strapi: Core.Strapi }) => {
  const oneAtATime = limitTo(1);
  let waiting = 0;

  return {
    /** @throws ReportError `import_busy`, `import_timeout`, `import_failed`, and the refusals of reading */
    async read(bytes: Uint8Array, fileName: string): Promise<TabularFile> {
      if (waiting >= MOST_WAITING) throw new ReportError('import_busy');
      waiting += 1;
      try {
        const bounds = { seconds: LONGEST_SECONDS, late: 'import_timeout', broken: 'import_failed' } as const;
        return await oneAtATime(() => getService(strapi, 'threads').run('read', { bytes, fileName }, bounds));
      } finally {
        waiting -= 1;
      }
    },
  };
};
