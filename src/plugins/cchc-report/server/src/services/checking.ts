import type { Core } from '@strapi/strapi';
import limitTo from 'p-limit';
import type { CheckReport } from 'nd30-check';
import { ReportError } from '../domain/errors';
import { getService } from './getService';

/** How many files may be uploaded or checked at one time; each may take some twenty megabytes. */
const PLACES = 6;
/** A report of a hundred pages takes a second or two; the rest allows for a machine that is busy writing reports. */
const LONGEST_SECONDS = 60;

/**
 * Checks uploaded documents in a thread, so that any damage by a malicious file ends with that thread. One document
 * is checked at a time, in a thread that reports do not use.
 */
export const createCheckingService = ({ strapi }: { strapi: Core.Strapi }) => {
  const oneAtATime = limitTo(1);
  let taken = 0;

  return {
    /**
     * Checks the .docx from `receive`, which is called only when there is a place.
     * @throws ReportError `check_busy`, `check_timeout`, `check_failed`, a code that begins with `document_`, and
     * refusals of `receive`
     */
    async check(receive: () => Promise<Uint8Array>): Promise<CheckReport> {
      if (taken >= PLACES) throw new ReportError('check_busy');
      taken += 1;
      try {
        const bytes = await receive();
        const bounds = { seconds: LONGEST_SECONDS, late: 'check_timeout', broken: 'check_failed' } as const;
        return await oneAtATime(() => getService(strapi, 'threads').run('check', bytes, bounds));
      } finally {
        taken -= 1;
      }
    },
  };
};
