import fc from 'fast-check';
import { RECORD_TYPES, recordUid } from '../../../src/records/types';
import { createChecker } from '../openApi/answers';
import { openSession } from '../openApi/session';
import type { TestApp } from '../strapi';
import { faultsOf } from './judge';
import { type DrawQuery, hostileRequests } from './requests';
import { schemaPair } from './schemaQueries';
import type { Guarded } from './secrets';

/** The same requests in every run. */
const SEED = 20_240_614;

const drawQueryOf = ({ strapi }: TestApp): DrawQuery => {
  const uids = new Map<string, string>(
    RECORD_TYPES.map((type) => [strapi.contentType(recordUid(type)).info.pluralName, recordUid(type)]),
  );
  return ({ path }) => {
    const uid = uids.get(path.split('/')[1] ?? '');
    return uid === undefined ? null : schemaPair(strapi, uid);
  };
};

/** Sends so many hostile requests, one after the other. @throws Error with the least request that is answered wrongly */
export const fuzzPublicApi = async (app: TestApp, guarded: Guarded, runs: number): Promise<void> => {
  const { operations, client, document } = await openSession(app, guarded.report);
  const check = createChecker(document);
  const { log } = app.strapi;
  // Thousands of mistakes of others, each a line.
  log.silent = true;
  try {
    await fc.assert(
      fc.asyncProperty(hostileRequests(operations, guarded, drawQueryOf(app)), async (drawn) => {
        const faults = faultsOf(drawn, await client.send(drawn), check);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      }),
      { numRuns: runs, seed: SEED, endOnFailure: false },
    );
    const { status } = await client.send({ path: '/api/cchc-report/ready' });
    if (status !== 200) throw new Error(`not ready after it: ${status}`);
  } finally {
    log.silent = false;
    client.close();
  }
};
